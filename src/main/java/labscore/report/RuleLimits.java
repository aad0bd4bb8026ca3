package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.scheme.Rule;

/** What bounds the points of a rule, in words. */
final class RuleLimits {

    private RuleLimits() {}

    /** None for a rule without bounds. */
    static List<String> of(Rule rule) {
        List<String> limits = new ArrayList<>();
        if (rule.diminish() != null) {
            limits.add("each further credit × " + Words.plain(rule.diminish()));
        }
        if (rule.cap() != null) {
            limits.add("at most " + Words.plain(rule.cap()) + " in all");
        }
        return limits;
    }

    /** {@code 8 points, each further credit × 0.7}. */
    static String points(Rule rule) {
        List<String> all = new ArrayList<>(List.of(Words.plain(rule.points())
                + (Math.abs(rule.points()) == 1 ? " point" : " points")));
        all.addAll(of(rule));
        return String.join(", ", all);
    }
}
