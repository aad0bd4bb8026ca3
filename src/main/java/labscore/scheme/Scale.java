package labscore.scheme;

/** Turns the points of a dimension into a score from 0 to 100. */
public sealed interface Scale {

    /** @param points any number of points */
    double score(double points);

    /** Score points that one more point is worth at a number of points. */
    double slopeAt(double points);

    /**
     * 50 with nothing for or against; each {@code toDouble} points double the odds of it:
     * 100 ÷ (1 + 2^(−points ÷ toDouble)), credit scoring's "points to double the odds".
     *
     * @param toDouble above 0
     */
    record Odds(double toDouble) implements Scale {

        @Override
        public double score(double points) {
            return 100 / (1 + StrictMath.pow(2, -points / toDouble));
        }

        @Override
        public double slopeAt(double points) {
            double score = score(points);
            return score * (100 - score) / 100 * StrictMath.log(2) / toDouble;
        }
    }

    /**
     * A straight line from {@code from} (0) to {@code to} (100), level outside.
     *
     * @param to not {@code from}
     */
    record Linear(double from, double to) implements Scale {

        @Override
        public double score(double points) {
            return Math.max(0, Math.min(100, 100 * (points - from) / (to - from)));
        }

        /** 0 where the line is level. */
        @Override
        public double slopeAt(double points) {
            boolean level = points < Math.min(from, to) || points > Math.max(from, to);
            return level ? 0 : 100 / (to - from);
        }
    }
}
