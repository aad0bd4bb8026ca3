package labscore.analysis;

import java.util.Comparator;
import java.util.List;
import labscore.scheme.Rule;

/**
 * What one rule adds to the gap between two labs.
 *
 * @param rule that credits one lab or both
 * @param part hundredths of the overall gap, or {@code null} if it is known in points only
 * @param points hundredths of a point: the first lab's worths minus the second's
 * @param evidenceA ids of what the first lab's credits rest on, sorted
 * @param evidenceB ids of what the second lab's credits rest on, sorted
 */
public record RuleGap(Rule rule, Long part, long points, List<String> evidenceA, List<String> evidenceB) {

    /** By parts; by points where there are none. */
    static final Comparator<RuleGap> LARGEST_FIRST =
            Comparator.<RuleGap>comparingLong(gap -> gap.part() == null ? 0 : -Math.abs(gap.part()))
                    .thenComparingLong(gap -> -Math.abs(gap.points()))
                    .thenComparing(gap -> gap.rule().name());
}
