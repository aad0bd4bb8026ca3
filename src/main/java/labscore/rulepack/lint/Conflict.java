package labscore.rulepack.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import labscore.rulepack.lint.logic.Contradiction;
import labscore.rulepack.lint.logic.Formula;
import labscore.rulepack.lint.logic.Premises;
import labscore.rulepack.lint.logic.Stated;

/** Which of several conditions that can't all hold is to blame. */
final class Conflict {

    private Conflict() {}

    /**
     * Names the first condition that can't hold with those before it.
     *
     * @param around what holds besides
     */
    static Optional<Problem> in(LintedRule rule, Premises premises, Formula around) {
        List<Stated> before = new ArrayList<>();
        for (Stated stated : premises.conditions()) {
            if (Contradiction.in(stated.holds())) {
                String allowed = RangeText.of(stated, rule.vocabulary());
                return Optional.of(problem(rule, stated, "").allowed(allowed.isEmpty() ? null : allowed));
            }
            Formula others = Formula.all(before.stream().map(Stated::holds).toList());
            if (Contradiction.in(Formula.all(around, premises.guards(), others, stated.holds()))) {
                return Optional.of(problem(rule, stated, with(rule, stated, before, premises)));
            }
            before.add(stated);
        }
        return Optional.empty();
    }

    private static Problem problem(LintedRule rule, Stated stated, String with) {
        return rule.problem(LintKind.NEVER_TRUE, stated.condition().span(),
                rule.quoted(stated.condition()) + " can never hold" + with);
    }

    private static String with(LintedRule rule, Stated stated, List<Stated> before, Premises premises) {
        if (Contradiction.in(premises.guards(), stated.holds())) {
            return " of what has happened";
        }
        return before.stream().filter(other -> Contradiction.in(other.holds(), stated.holds())).findFirst()
                .map(other -> " where " + rule.quoted(other.condition()) + " does")
                .orElse(" with the conditions before it");
    }
}
