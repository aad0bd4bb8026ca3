package labscore.report;

import labscore.condition.evaluation.Check;
import labscore.condition.evaluation.Constant;
import labscore.condition.evaluation.Distance;

/** Puts what came of a condition into words. */
final class CheckText {

    private CheckText() {}

    static String mark(Check check) {
        return switch (check.truth()) {
            case HOLDS -> "✓";
            case FAILS -> "✗";
            case UNKNOWN -> "?";
        };
    }

    static String actual(Check check) {
        Object value = value(check.actual());
        return value == null ? Words.UNKNOWN : value instanceof Double number ? Words.plain(number) : value.toString();
    }

    /** As scenario files write it: a Double, a Boolean, text, or {@code null} if unknown. */
    static Object value(Object value) {
        if (value instanceof Constant constant) {
            return Words.constant(constant.name());
        } else if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value == null || value instanceof Boolean ? value : value.toString();
    }

    /** {@code 5 below}; empty if the condition holds. */
    static String distance(Check check) {
        Distance distance = check.distance();
        if (distance == null) {
            return "";
        }
        double size = Math.abs(distance.by());
        return switch (distance.unit()) {
            case NUMBER -> size == 0 ? "equal to it" : Words.plain(size) + side(distance);
            case STEPS -> size == 0 ? "equal to it" : Words.count((int) size, "step") + side(distance);
            case DAYS -> size == 0 ? "same day"
                    : Words.count((int) size, "day") + (distance.by() < 0 ? " too early" : " too late");
            case OTHER -> check.actual() == null ? "not stated" : "another value";
            case UNKNOWN -> check.actual() == null ? "not stated" : "can't be told";
        };
    }

    private static String side(Distance distance) {
        return distance.by() < 0 ? " below" : " above";
    }
}
