package labscore.scoring;

import java.util.List;
import labscore.scheme.Mean;

/** The mean over dimensions. */
public final class Overall {

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
}
