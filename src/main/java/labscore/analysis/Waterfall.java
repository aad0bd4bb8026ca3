package labscore.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import labscore.scheme.Scale;
import labscore.scoring.DimensionScore;
import labscore.scoring.Rounding;
import labscore.scoring.ScoredCredit;

/**
 * The way from the score at 0 points to the score that a lab has in a dimension, credit by credit:
 * {@code start} and all parts make {@code end}. All scores are whole hundredths.
 *
 * @param start score with nothing for or against
 * @param end the lab's score
 * @param parts in the order of the dimension's credits
 * @param split whether the parts have scores. They have none where the points for and against nearly
 *     cancel: a small difference would be split into large parts that mean nothing.
 */
public record Waterfall(long start, long end, List<Part> parts, boolean split) {

    /** Points nearly cancel when this many times their sum is less than what was added and subtracted. */
    private static final int GROSS = 10;

    /**
     * What one credit does to the score.
     *
     * @param score hundredths, or {@code null} if the waterfall is not split
     */
    public record Part(ScoredCredit credit, Long score) {}

    /**
     * Splits in proportion to the worths; where they sum to 0, by the slope of the scale there.
     *
     * @throws IllegalArgumentException if the dimension is unknown for the lab
     */
    public static Waterfall of(DimensionScore score) {
        if (!score.isKnown()) {
            throw new IllegalArgumentException("no score to split in " + score.dimension().id());
        }
        long start = Rounding.hundredths(score.dimension().scale().score(0));
        long end = Rounding.hundredths(score.score());
        boolean split = score.points() == 0 || GROSS * Math.abs(score.points()) >= gross(score);
        return new Waterfall(start, end, parts(score, split ? shares(score, end - start) : null), split);
    }

    private static long gross(DimensionScore score) {
        return score.credits().stream().mapToLong(credit -> Math.abs(credit.worth())).sum();
    }

    private static List<Long> shares(DimensionScore score, long whole) {
        Scale scale = score.dimension().scale();
        double scorePerPoint = score.points() == 0
                ? scale.slopeAt(0)
                : (score.score() - scale.score(0)) / (score.points() / 100.0);
        // Worths are hundredths of a point, so these are hundredths of a score point.
        return LargestRemainder.rounded(
                score.credits().stream().map(credit -> credit.worth() * scorePerPoint).toList(), whole);
    }

    private static List<Part> parts(DimensionScore score, List<Long> shares) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < score.credits().size(); i++) {
            parts.add(new Part(score.credits().get(i), shares == null ? null : shares.get(i)));
        }
        return Collections.unmodifiableList(parts);
    }
}
