package labscore.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import labscore.evidence.Field;
import labscore.evidence.FieldType.Value;

/**
 * A number from which on a rule fires: above all that tests state, and with room below it in the range.
 *
 * @param field a number
 * @param stated in tests
 */
record Threshold(Field field, List<Number> stated) {

    private static final BigDecimal USUAL = BigDecimal.TEN;
    private static final BigDecimal FINE = new BigDecimal("0.1");
    private static final double NARROW = 2;

    /** None if the range has no room. */
    Optional<Trait> trait() {
        BigDecimal step = step();
        BigDecimal from = stated.stream().map(number -> new BigDecimal(number.toString()))
                .max(BigDecimal::compareTo)
                .map(most -> most.divideToIntegralValue(step).multiply(step).add(step))
                .orElse(Example.fits(field, USUAL.doubleValue()) ? USUAL : lowest().add(step));
        BigDecimal below = from.subtract(step);
        return Example.fits(field, from.doubleValue()) && Example.fits(field, below.doubleValue())
                ? Optional.of(new Trait(field, field.name() + " >= " + text(from), text(from), text(below),
                        fact -> fact.fields().get(field.name()) instanceof Number number
                                && number.doubleValue() >= from.doubleValue()))
                : Optional.empty();
    }

    private BigDecimal step() {
        boolean narrow = field.range() != null && field.range().to() - field.range().from() <= NARROW;
        return field.type().value() == Value.DOUBLE && narrow ? FINE : BigDecimal.ONE;
    }

    private BigDecimal lowest() {
        double from = field.range().from();
        return Double.isInfinite(from)
                ? BigDecimal.valueOf(field.range().to()).setScale(0, RoundingMode.FLOOR).subtract(BigDecimal.TEN)
                : BigDecimal.valueOf(from).setScale(0, RoundingMode.CEILING);
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
