package labscore.analysis.attribution;

import java.util.List;
import java.util.stream.DoubleStream;
import labscore.analysis.LargestRemainder;

/**
 * A difference, split over the parts of an attribution. All figures are whole hundredths.
 *
 * @param total what the parts sum to, either way
 * @param parts Shapley's, in the order of the attribution's parts
 * @param inOrder what each did when they are made one after another in that order
 * @param errors standard error of each part, not rounded; empty if the split is exact
 */
public record Split(long total, List<Long> parts, List<Long> inOrder, List<Double> errors) {

    /** @param values hundredths, by part */
    static Split of(long total, double[] values, double[] inOrder, double[] errors) {
        return new Split(total, rounded(values, total), rounded(inOrder, total),
                DoubleStream.of(errors).allMatch(error -> error == 0)
                        ? List.of() : DoubleStream.of(errors).boxed().toList());
    }

    private static List<Long> rounded(double[] values, long total) {
        return List.copyOf(LargestRemainder.rounded(
                DoubleStream.of(values).boxed().toList(), total));
    }

    /** Whether any part did anything. */
    public boolean moved() {
        return parts.stream().anyMatch(part -> part != 0);
    }
}
