package labscore.scoring;

import java.util.List;
import labscore.scheme.Dimension;

/**
 * What a lab got in one dimension.
 *
 * @param dimension with the weight in force
 * @param credits largest worth first, by absolute size
 * @param points hundredths, the sum of the credits' worths
 * @param score 0 to 100, or {@code null} if unknown: the lab has no credit here
 * @param coverage 0 to 1, share of the expected types of evidence that the lab has
 * @param missing expected types of evidence that the lab has none of, sorted
 */
public record DimensionScore(
        Dimension dimension, List<ScoredCredit> credits, long points, Double score, double coverage,
        List<String> missing) {

    /** The same figures, with the credits of one rule. */
    DimensionScore withCreditsOf(String rule) {
        List<ScoredCredit> ofRule = credits.stream().filter(credit -> credit.rule().name().equals(rule)).toList();
        return new DimensionScore(dimension, ofRule, points, score, coverage, missing);
    }

    public boolean isKnown() {
        return score != null;
    }
}
