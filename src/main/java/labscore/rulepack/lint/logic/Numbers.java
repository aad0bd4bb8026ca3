package labscore.rulepack.lint.logic;

import java.util.Set;
import java.util.TreeSet;

/**
 * A set of numbers: an interval, less single numbers.
 *
 * @param from lower bound, may be infinite
 * @param fromOpen whether the bound itself is outside
 * @param to upper bound, may be infinite
 * @param toOpen whether the bound itself is outside
 * @param whole whether only whole numbers are in it
 * @param without numbers that are not in it
 */
public record Numbers(double from, boolean fromOpen, double to, boolean toOpen, boolean whole, Set<Double> without) {

    /** How many whole numbers are looked at one by one. */
    private static final int COUNTED = 64;

    public static final Numbers ALL = between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public static final Numbers WHOLE = wholeBetween(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** All numbers from one to another, both included. */
    public static Numbers between(double from, double to) {
        return new Numbers(from, false, to, false, false, Set.of());
    }

    /** The whole numbers from one to another, both included. */
    public static Numbers wholeBetween(double from, double to) {
        return new Numbers(from, false, to, false, true, Set.of());
    }

    Numbers atLeast(double bound, boolean open) {
        boolean tighter = bound > from || bound == from && open;
        return tighter ? new Numbers(bound, open, to, toOpen, whole, without).tightened() : this;
    }

    Numbers atMost(double bound, boolean open) {
        boolean tighter = bound < to || bound == to && open;
        return tighter ? new Numbers(from, fromOpen, bound, open, whole, without).tightened() : this;
    }

    Numbers without(double number) {
        Set<Double> more = new TreeSet<>(without);
        return more.add(number) ? new Numbers(from, fromOpen, to, toOpen, whole, more) : this;
    }

    /** Numbers that are in both. */
    Numbers and(Numbers other) {
        Numbers both = atLeast(other.from, other.fromOpen).atMost(other.to, other.toOpen);
        for (double number : other.without) {
            both = both.without(number);
        }
        return both;
    }

    /** The only number in it by its bounds, if there is one. */
    boolean isSingle() {
        return from == to && !fromOpen && !toOpen;
    }

    boolean isEmpty() {
        if (whole && from <= to && to - from < COUNTED) {
            for (double number = from; number <= to; number++) {
                if (!without.contains(number)) {
                    return false;
                }
            }
            return true;
        }
        return from > to || from == to && (!isSingle() || without.contains(from));
    }

    private Numbers tightened() {
        if (!whole) {
            return this;
        }
        double low = fromOpen && from == Math.rint(from) ? from + 1 : Math.ceil(from);
        double high = toOpen && to == Math.rint(to) ? to - 1 : Math.floor(to);
        return new Numbers(low + 0.0, false, high + 0.0, false, true, without);
    }
}
