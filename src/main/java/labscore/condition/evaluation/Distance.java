package labscore.condition.evaluation;

/**
 * How far a value is from the one that is asked for.
 *
 * @param unit what {@code by} counts
 * @param by actual less wanted: negative if too low or too early; 0 where there is nothing to count
 * @param share the same by its size, to order distances of different units: from 0 to 1
 */
public record Distance(Unit unit, double by, double share) {

    /** What distances are counted in. */
    public enum Unit {
        /** That of the numbers compared. */
        NUMBER,
        /** Places in the order in which an enum's constants are declared. */
        STEPS,
        DAYS,
        /** One value is asked for and there is another: no more or less. */
        OTHER,
        /** It can't be told, since a value is unknown. */
        UNKNOWN
    }

    private static final double DAYS_THAT_ARE_FAR = 3650;
    private static final double STEPS_THAT_ARE_FAR = 10;

    static final Distance OTHER = new Distance(Unit.OTHER, 0, 1);
    static final Distance UNKNOWN = new Distance(Unit.UNKNOWN, 0, 1);

    static Distance ofNumbers(double actual, double wanted) {
        double by = actual - wanted;
        double scale = Math.max(Math.abs(actual), Math.abs(wanted));
        return new Distance(Unit.NUMBER, by, scale == 0 ? 0 : Math.min(1, Math.abs(by) / scale));
    }

    static Distance ofConstants(Constant actual, Constant wanted) {
        int by = actual.order() - wanted.order();
        return new Distance(Unit.STEPS, by, Math.min(1, Math.abs(by) / STEPS_THAT_ARE_FAR));
    }

    static Distance ofDays(long by) {
        return new Distance(Unit.DAYS, by, Math.min(1, Math.abs(by) / DAYS_THAT_ARE_FAR));
    }
}
