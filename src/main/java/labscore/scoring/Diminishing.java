package labscore.scoring;

import java.math.BigDecimal;
import java.util.Arrays;

/** How much less each further credit of a series counts: the n-th by factor^(n−1). */
final class Diminishing {

    private final double factor;
    /** Powers of the factor, from 0, as many as were needed so far. */
    private double[] powers = {1};
    private int known = 1;

    /** @param factor 0 to 1 */
    Diminishing(double factor) {
        this.factor = factor;
    }

    /**
     * What counts of a credit, in hundredths.
     *
     * @param full worth, hundredths
     * @param before how many credits come before it
     */
    long worth(long full, int before) {
        return Rounding.whole(full * power(before),
                () -> BigDecimal.valueOf(factor).pow(before).multiply(BigDecimal.valueOf(full)));
    }

    private double power(int exponent) {
        if (exponent >= known) {
            learn(exponent);
        }
        return powers[exponent];
    }

    private void learn(int exponent) {
        if (exponent >= powers.length) {
            powers = Arrays.copyOf(powers, Math.max(exponent + 1, 2 * powers.length));
        }
        while (known <= exponent) {
            powers[known] = StrictMath.pow(factor, known);
            known++;
        }
    }
}
