package labscore.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import labscore.scheme.Dimension;
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
        List<Dimension> dimensions = new ArrayList<>(scores.size());
        List<Double> known = new ArrayList<>(scores.size());
        for (DimensionScore score : scores) {
            dimensions.add(score.dimension());
            known.add(score.score());
        }
        return ifRanked(scheme, dimensions, known);
    }

    /** @param scores by dimension, {@code null} for the unknown */
    static Double ifRanked(Scheme scheme, List<Dimension> dimensions, List<Double> scores) {
        List<Counted> counted = new ArrayList<>(scores.size());
        List<Counted> known = new ArrayList<>(scores.size());
        for (int i = 0; i < scores.size(); i++) {
            Double score = scores.get(i);
            double weight = dimensions.get(i).weight();
            known.add(new Counted(score == null ? 0 : 1, weight));
            if (score != null && weight > 0) {
                counted.add(new Counted(score, weight));
            }
        }
        boolean ranked = !counted.isEmpty()
                && of(Mean.ARITHMETIC, known) >= scheme.rankedFrom() - SLACK;
        return ranked ? of(scheme.mean(), counted) : null;
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
