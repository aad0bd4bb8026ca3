package labscore.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Numbers and lists as a reader sees them. */
final class Words {

    /** Stands for what is not known; never a zero. */
    static final String UNKNOWN = "–";

    private static final String MINUS = "−";

    private Words() {}

    static String score(Double score) {
        return score == null ? UNKNOWN : number(Figures.score(score));
    }

    static String signedScore(Double difference) {
        return difference == null ? UNKNOWN : signed(Figures.score(difference));
    }

    /** @param hundredths of a point */
    static String points(long hundredths) {
        return number(Figures.points(hundredths));
    }

    /** @param hundredths of a point */
    static String signedPoints(long hundredths) {
        return signed(Figures.points(hundredths));
    }

    static String percent(double share) {
        return Figures.share(share).movePointRight(2).toPlainString() + "%";
    }

    static String weight(double weight) {
        return Figures.weight(weight).toPlainString();
    }

    static String plain(double number) {
        return number(Figures.plain(number));
    }

    /** {@code a, b and c}. */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** {@code 1 fact}, {@code 2 facts}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A constant as scenario files write it. */
    static String constant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    private static String number(BigDecimal number) {
        return number.signum() < 0 ? MINUS + number.negate().toPlainString() : number.toPlainString();
    }
}
