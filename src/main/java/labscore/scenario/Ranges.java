package labscore.scenario;

import java.math.BigDecimal;
import labscore.evidence.Field;

/** Bounds of numbers in words. */
final class Ranges {

    private Ranges() {}

    static String text(Field.Range range) {
        if (Double.isInfinite(range.to())) {
            return plain(range.from()) + " or more";
        }
        return Double.isInfinite(range.from())
                ? plain(range.to()) + " or less"
                : plain(range.from()) + " to " + plain(range.to());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
