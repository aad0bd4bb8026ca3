package labscore.condition.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Results of functions over values; those that are unknown don't count. */
final class Totals {

    private Totals() {}

    /** @param values one for each way in which the patterns hold; {@code null} if unknown */
    static Number of(String function, List<Number> values) {
        if (function.equals("count")) {
            return (long) values.size();
        }
        List<Double> known = values.stream().filter(Objects::nonNull).map(Number::doubleValue).toList();
        if (function.equals("sum")) {
            return sum(known);
        } else if (known.isEmpty()) {
            return null;
        }
        return switch (function) {
            case "average" -> sum(known) / known.size();
            case "min" -> Collections.min(known);
            default -> Collections.max(known);
        };
    }

    /** Exact until it is rounded once: the same in whatever order. */
    private static double sum(List<Double> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        return sum.doubleValue();
    }
}
