package labscore.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as decimals: rounded half-even, so that every format prints the same digits. */
final class Figures {

    private Figures() {}

    /** A score or a difference of scores, to 0.1; {@code null} stays unknown. */
    static BigDecimal score(Double score) {
        return score == null ? null : new BigDecimal(score).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** @param hundredths of a point */
    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** @param hundredths of a point, or {@code null} */
    static BigDecimal pointsOrNull(Long hundredths) {
        return hundredths == null ? null : points(hundredths);
    }

    /** A share from 0 to 1, to 0.01. */
    static BigDecimal share(double share) {
        return rounded(share, 2);
    }

    /** The weight of evidence, to 0.0001: enough to work a credit's worth out again. */
    static BigDecimal weight(double weight) {
        return rounded(weight, 4);
    }

    /** A number that a person stated or a rule counted: to 0.0001, without zeros at its end. */
    static BigDecimal plain(double number) {
        BigDecimal stripped = rounded(number, 4).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
