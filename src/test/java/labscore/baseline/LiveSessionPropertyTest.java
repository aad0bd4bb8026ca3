package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import labscore.analysis.Assessor;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A kept session gives what a fresh one gives, to the last bit, however it came there. */
class LiveSessionPropertyTest {

    private static Assessor live;

    @Property(tries = 100)
    void incremental_and_fresh_assessments_are_equal(@ForAll long seed) {
        Random random = new Random(seed);
        Scenario variant = variant(random);
        assertEquals(Shipped.labscore().assess(variant), live().assess(variant));
    }

    @Property(tries = 10)
    void changes_lead_from_one_scenario_to_the_other(@ForAll long seed) {
        Scenario baseline = Shipped.baseline();
        Scenario variant = variant(new Random(seed));
        List<Change> changes = Changes.between(baseline, variant);
        assertEquals(live().assess(variant), live().assess(Changes.apply(changes, baseline)));
        assertEquals(List.of(), Changes.between(variant, Changes.apply(changes, baseline)));
    }

    private static Scenario variant(Random random) {
        Scenario baseline = Shipped.baseline();
        List<Fact> facts = new ArrayList<>(baseline.facts());
        int dropped = random.nextInt(30);
        for (int i = 0; i < dropped; i++) {
            facts.remove(random.nextInt(facts.size()));
        }
        return new Scenario(baseline.title(), baseline.why(),
                baseline.asOf().minusDays(random.nextInt(4) == 0 ? random.nextInt(400) : 0), baseline.labs(), facts,
                random.nextBoolean() ? null : "enterprise-buyer", baseline.weights(), baseline.points());
    }

    private static synchronized Assessor live() {
        if (live == null) {
            live = Shipped.labscore().live();
        }
        return live;
    }
}
