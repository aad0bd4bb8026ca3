package labscore.condition.evaluation;

/** Calculates as the rewritten rules do: decimally, and not at all with what is unknown. */
final class Arithmetic {

    private Arithmetic() {}

    static Double result(String operator, Number left, Number right) {
        if (left == null || right == null) {
            return null;
        }
        double first = left.doubleValue();
        double second = right.doubleValue();
        return switch (operator) {
            case "+" -> first + second;
            case "-" -> first - second;
            case "*" -> first * second;
            default -> first / second;
        };
    }

    /** Of a whole number a whole one: 0 has no sign. */
    static Number negated(Number number) {
        if (number instanceof Integer whole) {
            return -whole;
        } else if (number instanceof Long whole) {
            return -whole;
        }
        return number == null ? null : Double.valueOf(-number.doubleValue());
    }
}
