package labscore.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import labscore.scheme.Mean;
import labscore.scoring.DimensionScore;
import labscore.scoring.Overall;
import labscore.scoring.Overall.Counted;
import labscore.scoring.Rounding;

/**
 * The gap between the means of two labs over the same dimensions.
 *
 * @param weight of all these dimensions
 * @param a the first lab's mean
 * @param b the second lab's mean
 */
record MeanGap(Mean mean, double weight, double a, double b) {

    /** Empty if none of the dimensions has weight. */
    static Optional<MeanGap> of(Mean mean, List<Pair> known) {
        List<Pair> weighted = known.stream().filter(pair -> pair.weight() > 0).toList();
        if (weighted.isEmpty()) {
            return Optional.empty();
        }
        double weight = 0;
        for (Pair pair : weighted) {
            weight += pair.weight();
        }
        return Optional.of(new MeanGap(mean, weight, mean(mean, weighted, Pair::a), mean(mean, weighted, Pair::b)));
    }

    private static double mean(Mean mean, List<Pair> pairs, Function<Pair, DimensionScore> side) {
        return Overall.of(mean, pairs.stream()
                .map(pair -> new Counted(side.apply(pair).score(), pair.weight()))
                .toList());
    }

    long hundredthsA() {
        return Rounding.hundredths(a);
    }

    long hundredthsB() {
        return Rounding.hundredths(b);
    }

    /** A product that is 0 says nothing of its other factors. */
    boolean canBeSplit() {
        return mean == Mean.ARITHMETIC || a > 0 && b > 0;
    }

    double share(Pair pair) {
        return pair.weight() / weight;
    }

    /**
     * What one score point of a dimension's difference is worth in the mean, such that the dimensions'
     * differences make up the whole gap. For the arithmetic mean that is the share of the weight. For
     * the geometric one it is share × L(A, B) ÷ L(a, b) with the logarithmic mean L, since a dimension's
     * part is then L(A, B) × share × ln(a ÷ b): the additive decomposition LMDI-I of B. W. Ang, "The
     * LMDI approach to decomposition analysis: a practical guide", Energy Policy 33 (2005) 867–871.
     */
    double perScore(Pair pair) {
        if (mean == Mean.ARITHMETIC || pair.weight() == 0) {
            return share(pair);
        }
        return share(pair) * LogMean.of(a, b) / LogMean.of(pair.a().score(), pair.b().score());
    }
}
