package labscore.analysis.whynot;

import java.time.LocalDate;
import labscore.evidence.Fact;

/**
 * A fact for which a pattern would hold, if it counted at the as-of date.
 *
 * @param fact as stated
 * @param reason why it does not count
 * @param day first day on which it counts if it has not happened, else the last on which it did;
 *     {@code null} if there is none
 * @param by id of the fact that took its place, or {@code null}
 */
public record Uncounted(Fact fact, Reason reason, LocalDate day, String by) {

    /** Why facts don't count. */
    public enum Reason { NOT_YET, OVER, SUPERSEDED }
}
