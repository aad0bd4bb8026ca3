package labscore.analysis.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import labscore.analysis.Assessor;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import labscore.scoring.Assessment;
import org.junit.jupiter.api.Test;

/** What 'none does it' rests on: independent changes do together what they do alone. */
class EffectTest {

    private static final int PAIRS = 150;

    private final Assessor live = Shipped.labscore().live();
    private final Scenario baseline = Shipped.baseline();
    private final Assessment before = live.assess(baseline);

    @Test
    void independent_changes_worked_out_are_as_if_assessed() {
        List<Candidate> candidates = Candidates.of(
                baseline, List.of(), Set.of(), before.judgement().scheme().confidence());
        Random random = new Random(7);
        int independent = 0;
        for (int tries = 0; tries < PAIRS; tries++) {
            List<Effect> pair = List.of(effect(candidates, random), effect(candidates, random));
            if (pair.get(0).isOfTheSameFactAs(pair.get(1)) || !Effect.areIndependent(pair)) {
                continue;
            }
            independent++;
            List<Change> both = new ArrayList<>(pair.stream().map(one -> (Change) one.candidate().change()).toList());
            Assessment together = live.assess(Changes.apply(both, baseline));
            for (String lab : List.of("openai", "meta", "google-deepmind")) {
                Contest contest = new Contest(lab, null);
                assertEquals(contest.in(together), Effect.together(before, pair, contest), () -> both.toString());
            }
        }
        assertTrue(independent > PAIRS / 3, "only " + independent + " pairs were independent");
    }

    private Effect effect(List<Candidate> candidates, Random random) {
        Candidate candidate = candidates.get(random.nextInt(candidates.size()));
        return live.on(baseline).with(List.of(candidate.change()),
                after -> Effect.unknown(candidate, before).measured(before, after, 0));
    }
}
