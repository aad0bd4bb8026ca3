package labscore.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds parts so that they add up to their rounded whole, as Hamilton's method gives out seats. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Each part is rounded down; what is missing goes one by one to the largest remainders, ties to the
     * earlier part. A part of nothing gets something only if there is no other.
     *
     * @param parts their sum is near {@code whole}
     * @throws IllegalArgumentException if there is no part to take a whole that is not 0
     */
    public static List<Long> rounded(List<Double> parts, long whole) {
        List<Long> rounded = new ArrayList<>(parts.stream().map(part -> (long) Math.floor(part)).toList());
        long rest = whole - rounded.stream().mapToLong(Long::longValue).sum();
        if (rest != 0 && parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to split " + whole + " over");
        }
        List<Integer> order = byRemainder(parts);
        if (rest < 0) {
            Collections.reverse(order);
        }
        for (int given = 0; given < Math.abs(rest); given++) {
            int part = order.get(given % order.size());
            rounded.set(part, rounded.get(part) + Long.signum(rest));
        }
        return rounded;
    }

    /** Places of the parts, the largest remainder first; only those that are something, if any is. */
    private static List<Integer> byRemainder(List<Double> parts) {
        boolean allNothing = parts.stream().allMatch(part -> part == 0);
        Comparator<Integer> largest = Comparator.comparingDouble(i -> Math.floor(parts.get(i)) - parts.get(i));
        return new ArrayList<>(IntStream.range(0, parts.size()).boxed()
                .filter(i -> allNothing || parts.get(i) != 0)
                .sorted(largest)
                .toList());
    }
}
