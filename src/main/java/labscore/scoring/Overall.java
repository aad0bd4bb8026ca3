package labscore.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import labscore.scheme.Mean;
import labscore.scheme.Scheme;

/** The mean over dimensions. */
public final class Overall {

    /** Weights are decimals: 0.3 + 0.3 of 0.8 must reach three quarters, which it misses in floating point. */
    static final double SLACK = 1e-9;

    private Overall() {}

    /**
     * A score that goes into the mean.
     *
     * @param score 0 to 100
     * @param weight 0 or more
     */
    public record Counted(double score, double weight) {}

    /**
     * @param counted at least one with a weight above 0
     * @return 0 to 100
     */
    public static double of(Mean mean, List<Counted> counted) {
        boolean geometric = mean == Mean.GEOMETRIC;
        // Added in the given order: DoubleStream.sum does not promise its last digit.
        double sum = 0;
        double weights = 0;
        for (Counted one : counted) {
            // The logarithm of a score of 0 is −∞, and so is the sum then, and the mean is 0 as it should be.
            sum += one.weight() * (geometric ? StrictMath.log(one.score()) : one.score());
            weights += one.weight();
        }
        return geometric ? StrictMath.exp(sum / weights) : sum / weights;
    }

    /** The overall score, or {@code null} if too little is known to rank the lab. */
    public static Double ifRanked(Scheme scheme, List<DimensionScore> scores) {
        List<Counted> counted = counted(scores);
        boolean ranked = !counted.isEmpty() && knownMean(scores, score -> 1) >= scheme.rankedFrom() - SLACK;
        return ranked ? of(scheme.mean(), counted) : null;
    }

    /** The known scores that carry weight. */
    private static List<Counted> counted(List<DimensionScore> scores) {
        List<Counted> counted = new ArrayList<>(scores.size());
        for (DimensionScore score : scores) {
            if (score.isKnown() && score.dimension().weight() > 0) {
                counted.add(new Counted(score.score(), score.dimension().weight()));
            }
        }
        return counted;
    }

    /** Weighted mean over all dimensions, with 0 for the unknown. */
    static double knownMean(List<DimensionScore> scores, ToDoubleFunction<DimensionScore> value) {
        List<Counted> known = new ArrayList<>(scores.size());
        for (DimensionScore score : scores) {
            known.add(new Counted(score.isKnown() ? value.applyAsDouble(score) : 0, score.dimension().weight()));
        }
        return of(Mean.ARITHMETIC, known);
    }
}
