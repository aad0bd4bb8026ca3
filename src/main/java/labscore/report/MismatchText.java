package labscore.report;

import labscore.problem.ProblemText;
import labscore.ruletest.Mismatch;

/** Says what a test expected and what came, one clause. */
final class MismatchText {

    private static final String NOTHING = "none";

    private MismatchText() {}

    static String of(Mismatch mismatch) {
        if (mismatch instanceof Mismatch.Worth worth) {
            return worth.lab() + ": '" + worth.rule() + "' expected " + points(worth.expected()) + ", actual "
                    + points(worth.actual());
        }
        if (mismatch instanceof Mismatch.Points points) {
            return points.lab() + ": points of the topic expected " + points(points.expected()) + ", actual "
                    + points(points.actual());
        }
        if (mismatch instanceof Mismatch.Silent silent) {
            return "'" + silent.rule() + "' should fire and credits nobody";
        }
        if (mismatch instanceof Mismatch.Fired fired) {
            return "'" + fired.rule() + "' should not fire and credits " + Words.list(fired.labs());
        }
        if (mismatch instanceof Mismatch.Order order) {
            return order(order);
        }
        return ProblemText.of(((Mismatch.Broken) mismatch).problem());
    }

    private static String order(Mismatch.Order order) {
        return order.upper() + (order.equalAllowed() ? " should not be below " : " should be above ") + order.lower()
                + ": " + Words.points(order.upperPoints()) + " points in the dimension against "
                + Words.points(order.lowerPoints());
    }

    /** @param hundredths of a point, or {@code null} where there is no credit */
    static String points(Long hundredths) {
        return hundredths == null ? NOTHING : Words.points(hundredths);
    }
}
