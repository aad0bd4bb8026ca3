package labscore.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;

/** Rounding half to even: what a reader gets who does the sum on paper. */
public final class Rounding {

    private static final double SURE = 1e-6;
    /** Below this a product in floating point is off by less than that. */
    private static final double SMALL = 1e9;

    private Rounding() {}

    /** @return hundredths nearest to {@code value}, by its exact binary value */
    public static long hundredths(double value) {
        return scaled(value, 100, 2);
    }

    /** @return tenths nearest to {@code value}, by its exact binary value */
    public static long tenths(double value) {
        return scaled(value, 10, 1);
    }

    private static long scaled(double value, int factor, int digits) {
        double approximate = value * factor;
        return Math.abs(approximate) < SMALL
                ? whole(approximate, () -> new BigDecimal(value).movePointRight(digits))
                : new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /**
     * The whole number nearest to a product of decimals such as 0.5 × 0.01. Binary fractions can't tell
     * whether that is a tie; the decimals can, but take longer, so they are asked only when it is near one.
     *
     * @param approximate the product in floating point, off by less than a millionth
     * @param exact the product of the decimals as they are written
     */
    static long whole(double approximate, Supplier<BigDecimal> exact) {
        double nearest = StrictMath.rint(approximate);
        return Math.abs(Math.abs(approximate - nearest) - 0.5) > SURE
                ? (long) nearest
                : exact.get().setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
