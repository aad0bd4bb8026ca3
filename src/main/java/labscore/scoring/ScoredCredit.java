package labscore.scoring;

import labscore.scheme.Rule;

/**
 * A credit and what it is worth.
 *
 * @param credit what the engine found
 * @param rule that gave it, with the points in force
 * @param weight 0 to 1, of the weakest evidence matched; 1 if none was matched one by one
 * @param weakest id of that evidence, or {@code null}
 * @param full hundredths of a point before diminishing and cap
 * @param worth hundredths of a point that count
 */
public record ScoredCredit(Credit credit, Rule rule, double weight, String weakest, long full, long worth) {

    /** The same credit when something else of it counts. */
    ScoredCredit counting(long counted) {
        return counted == worth ? this : new ScoredCredit(credit, rule, weight, weakest, full, counted);
    }
}
