package labscore.engine;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A running sum of doubles without any rounding until it is read. What was added can be subtracted again
 * and leaves no trace.
 *
 * <p>The sum is kept as a few doubles that don't overlap, smallest first, by J. R. Shewchuk, "Adaptive
 * Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", Discrete &amp; Computational
 * Geometry 18 (1997) 305–363, figure 7 (grow expansion with zero elimination). Numbers so large that a sum
 * of them could overflow are kept apart, in decimals.
 */
final class ExactTotal implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Far more of these than there are facts add up to less than the largest double. */
    private static final double LARGE = 0x1p970;

    private static final double[] NONE = {};
    private static final int FEW = 2;

    /** Most sums are of nothing, or of one value. */
    private double[] parts = NONE;
    private int size;
    private BigDecimal large = BigDecimal.ZERO;

    /** @throws ArithmeticException if it is infinite or no number */
    void add(double value) {
        if (!(Math.abs(value) <= LARGE)) {
            addLarge(value);
            return;
        }
        double carried = value;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double part = parts[i];
            double sum = carried + part;
            // The rounding error of the sum, exactly: Knuth's two-sum.
            double taken = sum - carried;
            double error = carried - (sum - taken) + (part - taken);
            if (error != 0) {
                parts[kept++] = error;
            }
            carried = sum;
        }
        size = kept;
        if (carried != 0) {
            push(carried);
        }
    }

    private void push(double part) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, Math.max(FEW, 2 * size));
        }
        parts[size++] = part;
    }

    private void addLarge(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("can't add " + value);
        }
        large = large.add(new BigDecimal(value));
    }

    void clear() {
        size = 0;
        large = BigDecimal.ZERO;
    }

    /** The sum, rounded once, half to even. */
    double rounded() {
        if (large.signum() != 0) {
            return exact().doubleValue();
        }
        if (size == 0) {
            return 0;
        }
        int next = size - 1;
        double sum = parts[next];
        double error = 0;
        while (next > 0 && error == 0) {
            double part = parts[--next];
            double before = sum;
            sum = before + part;
            error = part - (sum - before);
        }
        return next > 0 ? untied(sum, error, parts[next - 1]) : sum;
    }

    /** Half to even looks no further than a tie; what is below it may tip the scales. */
    private static double untied(double sum, double error, double below) {
        double twice = 2 * error;
        double other = sum + twice;
        boolean tied = other - sum == twice;
        return tied && error > 0 == below > 0 ? other : sum;
    }

    private BigDecimal exact() {
        BigDecimal exact = large;
        for (int i = 0; i < size; i++) {
            exact = exact.add(new BigDecimal(parts[i]));
        }
        return exact;
    }
}
