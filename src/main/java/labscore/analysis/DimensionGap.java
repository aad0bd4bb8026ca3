package labscore.analysis;

import java.util.List;
import labscore.scoring.DimensionScore;

/**
 * What one dimension adds to the gap between two labs.
 *
 * @param a the first lab's score
 * @param b the second lab's score
 * @param share of the weight of all dimensions compared, 0 to 1; 0 if left out
 * @param detail how far the gap can be split here
 * @param part hundredths of the overall gap, the sum of the rules' parts; {@code null} if there is none
 * @param rules largest part first, or largest points where there are no parts
 */
public record DimensionGap(
        DimensionScore a, DimensionScore b, double share, Detail detail, Long part, List<RuleGap> rules) {

    /** How far a gap can be split. */
    public enum Detail {
        /** The dimension and each of its rules have their part. */
        BY_RULE,
        /** The dimension has its part, the rules don't: one lab's points nearly cancel. */
        POINTS_ONLY,
        /** No dimension has a part: a geometric mean that is 0 can't be split. */
        UNSPLIT,
        /** Unknown for a lab, so the gap is without this dimension. */
        LEFT_OUT
    }

    /** Hundredths of a point: the first lab's minus the second's; an unknown dimension has none. */
    public long points() {
        return a.points() - b.points();
    }
}
