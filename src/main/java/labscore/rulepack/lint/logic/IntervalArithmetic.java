package labscore.rulepack.lint.logic;

import java.util.stream.DoubleStream;

/** Bounds of calculations: rounding never carries a result past the rounded results of the bounds. */
final class IntervalArithmetic {

    private IntervalArithmetic() {}

    /** @param operator one of {@code + - * /} */
    static Numbers of(String operator, Numbers left, Numbers right) {
        return switch (operator) {
            case "+" -> bounded(left.from() + right.from(), left.to() + right.to());
            case "-" -> bounded(left.from() - right.to(), left.to() - right.from());
            case "*" -> ofCorners(left, right, IntervalArithmetic::product);
            default -> right.from() > 0 || right.to() < 0 ? ofCorners(left, right, (a, b) -> a / b) : Numbers.ALL;
        };
    }

    static Numbers negated(Numbers of) {
        return bounded(-of.to(), -of.from());
    }

    private interface Operation {

        double of(double left, double right);
    }

    private static Numbers ofCorners(Numbers left, Numbers right, Operation operation) {
        double[] corners = {operation.of(left.from(), right.from()), operation.of(left.from(), right.to()),
            operation.of(left.to(), right.from()), operation.of(left.to(), right.to())};
        return bounded(DoubleStream.of(corners).min().orElseThrow(), DoubleStream.of(corners).max().orElseThrow());
    }

    /** A bound of infinity stands for numbers as large as you like, and none of them times 0 is more than 0. */
    private static double product(double left, double right) {
        return left == 0 || right == 0 ? 0 : left * right;
    }

    private static Numbers bounded(double from, double to) {
        return Double.isNaN(from) || Double.isNaN(to) ? Numbers.ALL : Numbers.between(from + 0.0, to + 0.0);
    }
}
