package labscore.scheme;

import java.util.Set;
import labscore.problem.Location;

/**
 * What the header of a rule states, and which evidence its condition reads.
 *
 * @param name a claim that may be true of a lab; unique in its pack
 * @param dimension that it belongs to
 * @param points worth of one credit with amount 1 and full weight; negative for what speaks against
 * @param cap bound on the sum of a lab's credits from this rule, for and against apart; or {@code null}
 * @param diminish factor, 0 to 1, by which each further credit counts less; or {@code null}
 * @param rationale why it counts
 * @param source whose judgement it is
 * @param reads evidence types that its condition names, sorted
 * @param where the rule stands
 */
public record Rule(
        String name,
        String dimension,
        double points,
        Double cap,
        Double diminish,
        String rationale,
        String source,
        Set<String> reads,
        Location where) {

    public Rule worth(double newPoints) {
        return new Rule(name, dimension, newPoints, cap, diminish, rationale, source, reads, where);
    }
}
