package labscore.condition.evaluation;

import java.util.Objects;

/** Compares two values that a checked rule may compare. */
final class Comparison {

    private Comparison() {}

    static boolean holds(String operator, Object left, Object right) {
        return switch (operator) {
            case "==" -> areEqual(left, right);
            case "!=" -> !areEqual(left, right);
            case "contains" -> ((String) left).contains((String) right);
            case "matches" -> ((String) left).matches((String) right);
            case "<" -> size(left) < size(right);
            case "<=" -> size(left) <= size(right);
            case ">" -> size(left) > size(right);
            default -> size(left) >= size(right);
        };
    }

    /** Numbers by what they amount to, whole or not; unknown equals unknown where null is asked for. */
    static boolean areEqual(Object left, Object right) {
        return left instanceof Number && right instanceof Number ? size(left) == size(right)
                : Objects.equals(left, right);
    }

    /** Of a constant its place in the order declared. */
    private static double size(Object value) {
        return value instanceof Constant constant ? constant.order() : ((Number) value).doubleValue();
    }
}
