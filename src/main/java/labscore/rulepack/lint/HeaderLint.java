package labscore.rulepack.lint;

import java.util.ArrayList;
import java.util.List;
import labscore.condition.Element;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import labscore.scheme.Rule;

/** Headers that spoil or change nothing. */
final class HeaderLint {

    private HeaderLint() {}

    static List<Problem> of(LintedRule rule) {
        Rule header = rule.rule();
        List<Problem> problems = new ArrayList<>();
        if (header.points() == 0) {
            problems.add(Places.problem(LintKind.POINTS_ZERO, rule, "points", "the rule gives no points")
                    .remedy("Give it some, or take the rule out."));
        }
        if (header.cap() != null && header.cap() < Math.abs(header.points())) {
            problems.add(Places.problem(LintKind.CAP_BELOW_POINTS, rule, "cap",
                    "the cap is below the points, so it cuts the first credit")
                    .allowed("a cap of at least the points").remedy("Raise the cap, or lower the points."));
        }
        if (header.diminish() != null && header.diminish() == 1) {
            problems.add(withoutEffect(rule, "diminish", "@diminish( \"1\" ) makes no credit count less"));
        } else if (header.diminish() != null && creditsOnce(rule)) {
            problems.add(withoutEffect(rule, "diminish", "there is no second credit for @diminish to lessen"));
        }
        if (header.cap() != null && header.cap() >= Math.abs(header.points()) && rule.body().amount() == null
                && creditsOnce(rule)) {
            problems.add(withoutEffect(rule, "cap", "the one credit of a lab never reaches the cap"));
        }
        return problems;
    }

    private static Problem withoutEffect(LintedRule rule, String header, String found) {
        return Places.problem(LintKind.HEADER_WITHOUT_EFFECT, rule, header, found).remedy("Take @" + header + " out.");
    }

    /** Whether it can match but once for each lab: nothing but the lab itself, absences and sums. */
    private static boolean creditsOnce(LintedRule rule) {
        long anchors = rule.body().elements().stream().filter(Element.Pattern.class::isInstance).count();
        return anchors == 1 && rule.body().elements().stream().allMatch(element ->
                element instanceof Element.Pattern pattern ? pattern.isAnchor()
                        : !(element instanceof Element.Aggregate aggregate) || aggregate.key() == null);
    }
}
