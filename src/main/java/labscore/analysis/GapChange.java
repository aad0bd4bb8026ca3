package labscore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import labscore.analysis.LabMove.Detail;
import labscore.scheme.Rule;

/**
 * Why the gap between two labs' overall scores is another in a later assessment: what moved the first
 * lab, less what moved the second. The parts of the dimensions and the reweighting make the change, the
 * parts of a dimension's rules its part, if both labs' differences are split.
 *
 * @param a what became of the first lab
 * @param b what became of the second lab
 * @param dimensions in the order of the scheme
 */
public record GapChange(LabMove a, LabMove b, List<Part> dimensions) {

    /**
     * What one dimension did to the gap.
     *
     * @param part hundredths of the gap, or {@code null} if the change is not split
     * @param rules that did it, largest first; points and evidence are of what changed
     */
    public record Part(DimensionMove a, DimensionMove b, Long part, List<RuleGap> rules) {}

    /**
     * @param a a lab of a comparison
     * @param b another lab of the same comparison
     */
    public static GapChange between(LabMove a, LabMove b) {
        boolean split = a.detail() == Detail.SPLIT && b.detail() == Detail.SPLIT;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < a.dimensions().size(); i++) {
            parts.add(part(a.dimensions().get(i), b.dimensions().get(i), split));
        }
        return new GapChange(a, b, List.copyOf(parts));
    }

    /** Hundredths, or {@code null} if one lab is not ranked. */
    public Long before() {
        return difference(a.before().hundredths(), b.before().hundredths());
    }

    /** Hundredths, or {@code null} if one lab is not ranked. */
    public Long after() {
        return difference(a.after().hundredths(), b.after().hundredths());
    }

    /** Hundredths that the gap has grown in favour of the first lab, or {@code null}. */
    public Long change() {
        return difference(after(), before());
    }

    /** Whether the change is split over its causes. */
    public boolean isSplit() {
        return a.detail() == Detail.SPLIT && b.detail() == Detail.SPLIT;
    }

    /** Hundredths that other weights make, or {@code null} if they are the same or nothing is split. */
    public Long reweighting() {
        return isSplit() ? difference(a.reweighting(), b.reweighting()) : null;
    }

    private static Long difference(Long one, Long other) {
        return one == null || other == null ? null : Long.valueOf(one - other);
    }

    private static Part part(DimensionMove a, DimensionMove b, boolean split) {
        Map<String, Rule> rules = new TreeMap<>();
        Stream.concat(a.causes().stream(), b.causes().stream())
                .forEach(cause -> rules.put(cause.rule().name(), cause.rule()));
        List<RuleGap> gaps = rules.values().stream().map(rule -> new RuleGap(rule,
                split ? Long.valueOf(sum(a, rule, Cause::part) - sum(b, rule, Cause::part)) : null,
                sum(a, rule, Cause::worthDelta) - sum(b, rule, Cause::worthDelta),
                evidence(a, rule), evidence(b, rule))).sorted(RuleGap.LARGEST_FIRST).toList();
        return new Part(a, b, split ? Long.valueOf(a.part() - b.part()) : null, gaps);
    }

    private static long sum(DimensionMove move, Rule rule, ToLongFunction<Cause> value) {
        return causes(move, rule).mapToLong(value).sum();
    }

    private static List<String> evidence(DimensionMove move, Rule rule) {
        return causes(move, rule).flatMap(cause -> cause.evidence().stream()).distinct().sorted().toList();
    }

    private static Stream<Cause> causes(DimensionMove move, Rule rule) {
        return move.causes().stream().filter(cause -> cause.rule().name().equals(rule.name()));
    }
}
