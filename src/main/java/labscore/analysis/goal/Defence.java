package labscore.analysis.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.change.Change;
import labscore.analysis.goal.Contest.Standing;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.scoring.Assessment;

/**
 * What a lab's rank hangs on: the single facts without which it would stand lower.
 *
 * @param contest whose rank, in what
 * @param before the assessment with all facts
 * @param now where the lab stands
 * @param losses the most harmful first
 * @param tried how many facts were left out, one at a time: all that have happened
 */
public record Defence(Contest contest, Assessment before, Standing now, List<Loss> losses, int tried) {

    /**
     * A fact that costs the lab its rank if it is false.
     *
     * @param after where the lab stands without it; no rank if it is no longer ranked
     */
    public record Loss(Fact fact, Standing after) {}

    /** Not to be ranked is the worst; among equal ranks the lower score. */
    private static final Comparator<Loss> MOST_HARMFUL_FIRST = Comparator
            .<Loss>comparingInt(loss -> loss.after().rank() == null ? Integer.MIN_VALUE : -loss.after().rank())
            .thenComparingDouble(loss -> loss.after().score() == null ? 0 : loss.after().score())
            .thenComparing(loss -> loss.fact().id());

    /** Leaves out each fact by itself. */
    public static Defence of(Assessor assessor, Scenario scenario, Contest contest) {
        Variants variants = assessor.on(scenario);
        Assessment before = variants.with(List.of(), Outcome::assessment);
        Standing now = contest.in(before);
        List<Fact> happened = scenario.facts().stream()
                .filter(fact -> EvidenceAt.hasHappened(fact, scenario.asOf())).toList();
        List<Loss> losses = new ArrayList<>();
        for (Fact fact : now.rank() == null ? List.<Fact>of() : happened) {
            Standing after = variants.with(List.of(new Change.OfFact(fact.id(), fact, null)), contest::in);
            if (!after.isWithin(now.rank())) {
                losses.add(new Loss(fact, after));
            }
        }
        losses.sort(MOST_HARMFUL_FIRST);
        return new Defence(contest, before, now, List.copyOf(losses), now.rank() == null ? 0 : happened.size());
    }

    /** How many facts may be false, one at a time, without loss of rank. */
    public int harmless() {
        return tried - losses.size();
    }
}
