package labscore.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
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
                case 4 -> Optional.of(year(number(text, 0, 4)));
                case 7 -> Optional.of(month(day(text, 1)));
                case 10 -> Optional.of(of(day(text, part(text, 7))));
                default -> Optional.empty();
            };
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }

    private static EvidenceDate year(int year) {
        return new EvidenceDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static EvidenceDate month(LocalDate first) {
        return new EvidenceDate(first, first.withDayOfMonth(first.lengthOfMonth()));
    }

    private static LocalDate day(String text, int day) {
        return LocalDate.of(number(text, 0, 4), part(text, 4), day);
    }

    private static int part(String text, int hyphen) {
        if (text.charAt(hyphen) != '-') {
            throw new DateTimeException(text);
        }
        return number(text, hyphen + 1, hyphen + 3);
    }

    /** Java's own reader of dates starts slowly. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException(text);
            }
            number = 10 * number + digit - '0';
        }
        return number;
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
        return last.equals(month(first).last) ? month : month.substring(0, 4);
    }
}
