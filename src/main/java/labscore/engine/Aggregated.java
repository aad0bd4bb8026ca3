package labscore.engine;

/** What the conditions of rewritten rules call, where Drools 10.2.0 would read something else. */
public final class Aggregated {

    private Aggregated() {}

    /** A value of joined patterns, {@code null} if unknown; the witness has it read off the right fact. */
    public static Number number(Number value, Object witness) {
        return value;
    }

    /** A fact of joined patterns. */
    public static Object fact(Object fact, Object witness) {
        return fact;
    }

    public static boolean isKnown(Object value) {
        return value != null;
    }

    /** Whether a comparison holds; it does not if a side is unknown, or divided by 0. */
    public static boolean holds(Number left, String operator, Number right) {
        if (left == null || right == null) {
            return false;
        }
        double first = left.doubleValue();
        double second = right.doubleValue();
        return Double.isFinite(first) && Double.isFinite(second) && switch (operator) {
            case "==" -> first == second;
            case "!=" -> first != second;
            case "<" -> first < second;
            case "<=" -> first <= second;
            case ">" -> first > second;
            default -> first >= second;
        };
    }
}
