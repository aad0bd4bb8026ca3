package labscore.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date as precise as its source: a day, a month or a year, kept as the interval of days it may be.
 *
 * @param first first possible day
 * @param last last possible day, not before {@code first}
 */
public record EvidenceDate(LocalDate first, LocalDate last) {

    /** One day. */
    public static EvidenceDate of(LocalDate day) {
        return new EvidenceDate(day, day);
    }

    /** Reads {@code 2026-05-19}, {@code 2026-05} or {@code 2026}; empty for anything else. */
    public static Optional<EvidenceDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(month(text + "-01", text + "-12"));
                case 7 -> Optional.of(month(text, text));
                case 10 -> Optional.of(of(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static EvidenceDate month(String from, String to) {
        return new EvidenceDate(YearMonth.parse(from).atDay(1), YearMonth.parse(to).atEndOfMonth());
    }

    /** Certainly later: the intervals don't overlap. False for an unknown date. */
    public boolean isAfter(EvidenceDate other) {
        return other != null && first.isAfter(other.last);
    }

    /** Certainly earlier: the intervals don't overlap. False for an unknown date. */
    public boolean isBefore(EvidenceDate other) {
        return other != null && last.isBefore(other.first);
    }

    /** Days from the middle of the interval to {@code asOf}; 0 if the middle lies after it. */
    public double ageInDays(LocalDate asOf) {
        double sinceFirst = ChronoUnit.DAYS.between(first, asOf);
        double halfLength = ChronoUnit.DAYS.between(first, last) / 2.0;
        return Math.max(0, sinceFirst - halfLength);
    }

    /** As of any record. Java makes up its own when it is first asked, which takes a start-up's tenth. */
    @Override
    public boolean equals(Object object) {
        return object instanceof EvidenceDate other && first.equals(other.first) && last.equals(other.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** In the precision it was given in. */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        String month = first.toString().substring(0, 7);
        return last.equals(YearMonth.from(first).atEndOfMonth()) ? month : month.substring(0, 4);
    }
}
