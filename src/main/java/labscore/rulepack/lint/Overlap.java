package labscore.rulepack.lint;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import labscore.rulepack.lint.logic.Contradiction;

/** Rules that fire whenever another does. */
final class Overlap {

    /** Each rule with the other rules that are sure to fire whenever it does. */
    private final Map<LintedRule, List<LintedRule>> implied = new IdentityHashMap<>();

    private Overlap(List<LintedRule> rules) {
        rules.forEach(rule -> implied.put(rule, rules.stream()
                .filter(other -> other != rule && Implication.isSure(rule, other)).toList()));
    }

    static List<Problem> of(List<LintedRule> rules) {
        List<LintedRule> firing = rules.stream().filter(rule -> !Contradiction.in(rule.premises().holds()))
                .sorted(Comparator.comparing(Overlap::place)).toList();
        Overlap overlap = new Overlap(firing);
        return firing.stream().map(overlap::of).flatMap(Optional::stream).toList();
    }

    private static Location place(LintedRule rule) {
        return rule.rule().where();
    }

    /** The worse of what is to say of a rule: the same as one before it, or contained in any. */
    private Optional<Problem> of(LintedRule rule) {
        Optional<LintedRule> same = implied.get(rule).stream()
                .filter(other -> isSame(rule, other) && place(other).compareTo(place(rule)) < 0).findFirst();
        return same.map(other -> same(rule, other)).or(() -> implied.get(rule).stream()
                .filter(other -> isWider(other, rule)).findFirst().map(other -> subsumed(rule, other)));
    }

    private boolean isSame(LintedRule rule, LintedRule implying) {
        return implied.get(implying).contains(rule);
    }

    /**
     * Each dimension may judge the same evidence in its own way, and what speaks for a lab in general may
     * speak against it in a case.
     */
    private boolean isWider(LintedRule other, LintedRule rule) {
        return other.rule().dimension().equals(rule.rule().dimension())
                && Math.signum(other.rule().points()) == Math.signum(rule.rule().points())
                && !isSame(rule, other) && Implication.isAmountSure(rule, other);
    }

    private static Problem same(LintedRule rule, LintedRule other) {
        return Places.problem(LintKind.SAME_CONDITION, rule,
                "this rule credits the same labs under the same condition as '" + other.rule().name() + "', "
                        + Places.of(other))
                .remedy("Make one rule of the two, or say in the conditions how they differ.");
    }

    private static Problem subsumed(LintedRule rule, LintedRule other) {
        return Places.problem(LintKind.SUBSUMED, rule, "whenever this rule credits a lab, so does '"
                + other.rule().name() + "', " + Places.of(other))
                .remedy("Exclude from one what the other is for. If the one is to add to the other, write above it "
                        + "// labscore ignore:subsumed and why.");
    }
}
