package labscore.analysis;

import java.util.List;
import labscore.scheme.Mean;
import labscore.scoring.Scorecard;

/**
 * The gap between two labs, split over dimensions and rules: the parts of the dimensions make the gap,
 * the parts of a dimension's rules make its part. The labs are compared on the dimensions known for
 * both; if none is left out, the scores are their overall scores. All scores are whole hundredths.
 *
 * @param a the first lab
 * @param b the second lab
 * @param scoreA mean over the dimensions compared, or {@code null} if none that has weight is
 * @param scoreB likewise
 * @param dimensions largest part first, then those without a part
 */
public record Contrast(Scorecard a, Scorecard b, Long scoreA, Long scoreB, List<DimensionGap> dimensions) {

    /**
     * @param mean how dimensions make the overall score
     * @param a a scorecard, ranked or not
     * @param b a scorecard of the same assessment
     */
    public static Contrast between(Mean mean, Scorecard a, Scorecard b) {
        return Contrasting.contrast(mean, a, b);
    }

    /** The first lab's score minus the second's, or {@code null} if they can't be compared. */
    public Long gap() {
        return scoreA == null ? null : scoreA - scoreB;
    }

    /** Dimensions that the scores are without, since they are unknown for one lab or both. */
    public List<DimensionGap> leftOut() {
        return dimensions.stream().filter(gap -> gap.detail() == DimensionGap.Detail.LEFT_OUT).toList();
    }
}
