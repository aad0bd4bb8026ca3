package labscore.rulepack.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import labscore.rulepack.lint.logic.Contradiction;
import labscore.rulepack.lint.logic.Formula;
import labscore.rulepack.lint.logic.Inner;
import labscore.rulepack.lint.logic.Premises;

/** Conditions that can never hold, alone or with what stands around them. */
final class NeverTrue {

    private final LintedRule rule;
    private final List<Problem> problems = new ArrayList<>();

    private NeverTrue(LintedRule rule) {
        this.rule = rule;
    }

    static List<Problem> of(LintedRule rule) {
        NeverTrue never = new NeverTrue(rule);
        never.check(rule.premises(), Formula.TRUE, "So the rule never fires: correct it.");
        return never.problems;
    }

    /**
     * @param around what holds besides
     * @param consequence of a contradiction, for the message
     */
    private void check(Premises premises, Formula around, String consequence) {
        Formula whole = Formula.all(around, premises.holds());
        if (Contradiction.in(whole)) {
            Conflict.in(rule, premises, around).ifPresent(conflict -> problems.add(conflict.remedy(consequence)));
            return;
        }
        premises.conditions().forEach(stated -> sides(stated.condition())
                .filter(side -> Contradiction.in(whole, stated.meaning().holds(side)))
                .forEach(side -> problems.add(rule.problem(LintKind.NEVER_TRUE, side.span(),
                        rule.quoted(side) + " can never hold here")
                        .remedy("So this side of '||' does nothing: correct it, or take it out."))));
        premises.inners().forEach(inner -> check(inner, premises, whole));
    }

    private void check(Inner inner, Premises outer, Formula whole) {
        if (inner.element() instanceof Element.Absence absence) {
            check(inner.parts(), whole, "So this 'not' always holds: correct it, or take it out.");
            if (excludesWhatItNeeds(absence, outer, whole)) {
                problems.add(rule.problem(LintKind.NEVER_TRUE, absence.span(),
                        "this 'not' can never hold: it excludes what is matched beside it")
                        .remedy("Say how the other one differs, as in date.isAfter( $this.date ). "
                                + "As it is, the rule never fires."));
            }
        } else {
            check(inner.parts(), whole, "So there is never anything to add up: correct it.");
        }
    }

    /** Whether what a pattern beside it stands for is sure to be matched by the pattern within. */
    private boolean excludesWhatItNeeds(Element.Absence absence, Premises outer, Formula whole) {
        return absence.parts().size() == 1 && absence.parts().get(0) instanceof Element.Pattern pattern
                && outer.patterns().values().stream().anyMatch(instance ->
                        Premises.isMatched(pattern, instance, rule.terms(), outer.scope(), whole));
    }

    /** The sides of all '||' that are not within another condition. */
    private static Stream<Expression> sides(Expression condition) {
        if (!(condition instanceof Expression.Binary junction) || !junction.isJunction()) {
            return Stream.empty();
        }
        Stream<Expression> own = junction.operator().equals("||") ? junction.parts() : Stream.empty();
        return Stream.concat(own.filter(side -> !isOr(side)), junction.parts().flatMap(NeverTrue::sides));
    }

    private static boolean isOr(Expression expression) {
        return expression instanceof Expression.Binary junction && junction.operator().equals("||");
    }
}
