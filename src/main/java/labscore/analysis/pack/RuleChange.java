package labscore.analysis.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.scheme.Rule;

/**
 * What became of a rule.
 *
 * @param kind what was done
 * @param before {@code null} if it was added
 * @param after {@code null} if it was removed
 * @param differences of a changed rule; texts only by what they state
 */
public record RuleChange(Kind kind, Rule before, Rule after, List<Difference> differences) {

    /** What can be done to a rule; a renamed one is the same but for its name. */
    public enum Kind { ADDED, REMOVED, RENAMED, CHANGED }

    /** The rule as it is now, or was last. */
    public Rule rule() {
        return after == null ? before : after;
    }

    static RuleChange added(Rule rule) {
        return new RuleChange(Kind.ADDED, null, rule, List.of());
    }

    static RuleChange removed(Rule rule) {
        return new RuleChange(Kind.REMOVED, rule, null, List.of());
    }

    static RuleChange renamed(Rule before, Rule after) {
        return new RuleChange(Kind.RENAMED, before, after, List.of());
    }

    /** What differs between two rules, their names aside. */
    static List<Difference> differences(Rule before, String conditionBefore, Rule after, String conditionAfter) {
        List<Difference> differences = new ArrayList<>(Difference.between(figures(before), figures(after)));
        text(differences, "condition", conditionBefore, conditionAfter);
        text(differences, "rationale", before.rationale(), after.rationale());
        text(differences, "source", before.source(), after.source());
        return differences;
    }

    private static Map<String, Object> figures(Rule rule) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("dimension", rule.dimension());
        figures.put("points", rule.points());
        figures.put("cap", rule.cap());
        figures.put("diminish", rule.diminish());
        return figures;
    }

    private static void text(List<Difference> differences, String what, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(what, null, null));
        }
    }
}
