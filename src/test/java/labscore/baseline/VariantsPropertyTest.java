package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Scenario;
import labscore.fixture.RandomChanges;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;
import labscore.scoring.Ranked;
import labscore.scoring.Scorecard;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A variant is as if it had been assessed alone, whatever was tried before, and leaves no trace. */
class VariantsPropertyTest {

    private static final int STEPS = 6;

    private static Assessor live;
    private static Variants baseline;
    private static Assessment unchanged;

    @Property(tries = 40)
    void a_variant_is_as_if_assessed_alone_and_leaves_no_trace(@ForAll long seed) {
        RandomChanges random = new RandomChanges(new Random(seed), Shipped.baseline(), judgement());
        for (int step = 0; step < STEPS; step++) {
            List<Change> changes = random.next();
            Assessment fresh = Shipped.labscore().assess(Changes.apply(changes, Shipped.baseline()));
            assertEquals(fresh, baseline().with(changes, Outcome::assessment), changes::toString);
        }
        assertEquals(unchanged, baseline().with(List.of(), Outcome::assessment));
    }

    @Property(tries = 10)
    void figures_asked_for_are_those_of_the_assessment(@ForAll long seed) {
        RandomChanges random = new RandomChanges(new Random(seed), Shipped.baseline(), judgement());
        for (int step = 0; step < STEPS; step++) {
            baseline().with(random.next(), VariantsPropertyTest::checkFigures);
        }
    }

    /** What was read of earlier variants, or never, must not tell. */
    @Property(tries = 15)
    void it_makes_no_difference_what_is_read_in_between(@ForAll long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(random, Shipped.baseline(), judgement());
        Assessor assessor = Shipped.labscore().live();
        for (int step = 0; step < 2 * STEPS; step++) {
            List<Change> next = changes.next();
            assessor.on(Shipped.baseline()).with(next, outcome -> read(outcome, random.nextInt(5)));
        }
        List<Change> last = changes.next();
        assertEquals(Shipped.labscore().assess(Changes.apply(last, Shipped.baseline())),
                assessor.on(Shipped.baseline()).with(last, Outcome::assessment), last::toString);
        assertEquals(Shipped.labscore().assess(Shipped.baseline()), assessor.assess(Shipped.baseline()));
    }

    private static Object read(Outcome outcome, int kind) {
        return switch (kind) {
            case 0 -> null;
            case 1 -> outcome.lead();
            case 2 -> outcome.scorecard(Shipped.baseline().labs().get(0).id());
            case 3 -> outcome.scorecards();
            default -> outcome.assessment();
        };
    }

    private static Void checkFigures(Outcome outcome) {
        Double lead = outcome.lead();
        Assessment whole = outcome.assessment();
        assertEquals(whole.lead(), lead);
        for (Ranked ranked : whole.ranking()) {
            assertEquals(ranked.rank(), outcome.rank(ranked.scorecard().lab().id()));
        }
        whole.unranked().forEach(lab -> assertEquals(null, outcome.rank(lab.scorecard().lab().id())));
        for (Scorecard card : outcome.scorecards()) {
            assertEquals(whole.scorecard(card.lab().id()).orElseThrow(), card);
            assertEquals(card, outcome.scorecard(card.lab().id()).orElseThrow());
        }
        assertEquals(whole.scorecards().size(), outcome.scorecards().size());
        return null;
    }

    @Property(tries = 10)
    void changes_to_other_scenarios_in_between_change_nothing(@ForAll long seed) {
        RandomChanges random = new RandomChanges(new Random(seed), Shipped.baseline(), judgement());
        Scenario other = Changes.apply(random.next(), Shipped.baseline());
        Variants others = live().on(other);
        for (int step = 0; step < STEPS; step++) {
            List<Change> changes = random.next();
            Assessment fresh = Shipped.labscore().assess(Changes.apply(changes, other));
            assertEquals(fresh, others.with(changes, Outcome::assessment), changes::toString);
            assertEquals(unchanged, baseline().with(List.of(), Outcome::assessment));
        }
    }

    @Example
    void a_failure_leaves_no_trace() {
        List<Change> impossible = List.of(new Change.OfPoints("no such rule", null, 1.0));
        assertThrows(LabscoreException.class, () -> baseline().with(impossible, Outcome::lead));
        List<Change> drop = List.of(new Change.OfFact(firstFact(), Shipped.baseline().facts().get(0), null));
        assertThrows(IllegalStateException.class, () -> baseline().with(drop, outcome -> {
            throw new IllegalStateException("the question fails");
        }));
        assertEquals(unchanged, baseline().with(List.of(), Outcome::assessment));
    }

    @Example
    void an_outcome_is_of_no_use_once_its_variant_is_undone() {
        Outcome kept = baseline().with(List.of(), outcome -> outcome);
        assertThrows(IllegalStateException.class, kept::lead);
        assertThrows(IllegalStateException.class,
                () -> baseline().with(List.of(), outcome -> baseline().with(List.of(), Outcome::lead)));
    }

    private static String firstFact() {
        return Shipped.baseline().facts().get(0).id();
    }

    private static Judgement judgement() {
        return Shipped.labscore().judgement();
    }

    private static synchronized Assessor live() {
        if (live == null) {
            live = Shipped.labscore().live();
        }
        return live;
    }

    private static synchronized Variants baseline() {
        if (baseline == null) {
            baseline = live().on(Shipped.baseline());
            unchanged = Shipped.labscore().assess(Shipped.baseline());
        }
        return baseline;
    }
}
