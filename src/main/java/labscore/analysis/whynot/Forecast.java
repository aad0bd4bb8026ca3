package labscore.analysis.whynot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the day on which something that hangs on what counts becomes true or false. */
final class Forecast {

    private static final int YEARS = 10;

    private final Timeline timeline;
    private final Predicate<LocalDate> holds;

    private Forecast(Timeline timeline, Predicate<LocalDate> holds) {
        this.timeline = timeline;
        this.holds = holds;
    }

    /**
     * First day after the as-of date, within ten years, on which it is otherwise than at that date. Between
     * days on which facts begin or cease to count, evidence only fades: a change that undoes itself between
     * two such days is not seen.
     */
    static Optional<LocalDate> turn(Timeline timeline, Predicate<LocalDate> holds) {
        return new Forecast(timeline, holds).turn();
    }

    private Optional<LocalDate> turn() {
        LocalDate end = timeline.asOf().plusYears(YEARS);
        boolean now = holds.test(timeline.asOf());
        List<LocalDate> days = new ArrayList<>(timeline.turns(end));
        days.add(end.plusDays(1));
        LocalDate same = timeline.asOf();
        for (LocalDate day : days) {
            LocalDate eve = day.minusDays(1);
            if (holds.test(eve) != now) {
                return Optional.of(between(same, eve, now));
            } else if (!day.isAfter(end) && holds.test(day) != now) {
                return Optional.of(day);
            }
            same = day;
        }
        return Optional.empty();
    }

    private LocalDate between(LocalDate same, LocalDate other, boolean now) {
        LocalDate from = same;
        LocalDate to = other;
        while (ChronoUnit.DAYS.between(from, to) > 1) {
            LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
            if (holds.test(middle) == now) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }
}
