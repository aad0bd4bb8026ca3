package labscore.rulepack.lint;

import java.util.List;
import java.util.stream.Stream;
import labscore.condition.Expression;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import labscore.rulepack.lint.logic.Contradiction;
import labscore.rulepack.lint.logic.Formula;
import labscore.rulepack.lint.logic.Stated;

/** EveryCondition that hold whatever the facts say, as far as they say anything. */
final class AlwaysTrue {

    private AlwaysTrue() {}

    static List<Problem> of(LintedRule rule) {
        return EveryCondition.of(rule.premises()).flatMap(stated -> of(rule, stated)).toList();
    }

    private static Stream<Problem> of(LintedRule rule, Stated stated) {
        Expression condition = stated.condition();
        if (namesStatus(condition)) {
            return Stream.empty();
        }
        if (Contradiction.in(stated.meaning().known(condition), stated.meaning().value(condition, false))) {
            return Stream.of(problem(rule, stated));
        }
        return condition instanceof Expression.Binary and && and.operator().equals("&&")
                ? and.parts().flatMap(part -> of(rule, new Stated(part, stated.meaning()))) : Stream.empty();
    }

    /** To name the status is to see more than what has happened, even if all of it is named. */
    private static boolean namesStatus(Expression condition) {
        return condition.all().anyMatch(part -> part instanceof Expression.Name name && name.name().equals("status"));
    }

    private static Problem problem(LintedRule rule, Stated stated) {
        boolean asksForKnown = !Contradiction.in(Formula.TRUE, stated.meaning().fails(stated.condition()));
        String allowed = RangeText.of(stated, rule.vocabulary());
        return rule.problem(LintKind.ALWAYS_TRUE, stated.condition().span(), rule.quoted(stated.condition())
                + (asksForKnown ? " holds for all values that are known" : " always holds"))
                .allowed(allowed.isEmpty() ? null : allowed)
                .remedy(asksForKnown ? "Compare with null if it asks whether a value is known; else correct it."
                        : "Correct it, or take it out.");
    }
}
