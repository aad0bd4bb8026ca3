package labscore.baseline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import labscore.analysis.Assessor;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;

/** Times variants of the shipped baseline in a warm process; run by hand, it asserts nothing. */
public final class SpeedStudy {

    /** Time on the processor: other programs on the machine don't count. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 15;
    private static final int VARIANTS = 500;

    private SpeedStudy() {}

    public static void main(String[] arguments) {
        Assessor live = Shipped.labscore().live();
        List<Scenario> variants = variants();
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            variants.forEach(live::assess);
            micros[round] = (THREAD.getCurrentThreadCpuTime() - start) / 1e3 / VARIANTS;
            System.out.printf("round %d: %.0f µs a variant%n", round, micros[round]);
        }
        Arrays.sort(micros);
        System.out.printf("median %.0f µs a variant, %.0f variants a second%n",
                micros[ROUNDS / 2], 1e6 / micros[ROUNDS / 2]);
        shapley(live);
    }

    /** Ten changes, as subsets and as sampled orders would see them. */
    private static void shapley(Assessor live) {
        List<Change> drops = new ArrayList<>();
        for (Fact fact : Shipped.baseline().facts().subList(0, 10)) {
            drops.add(new Change.OfFact(fact.id(), fact, null));
        }
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            Attribution.byChange(live, Shipped.baseline(), Changes.apply(drops, Shipped.baseline()));
            millis[round] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("Shapley of 10 changes: median %.0f ms%n", millis[ROUNDS / 2]);
    }

    /** Each a walk of one step from the one before: a fact goes or comes back. */
    private static List<Scenario> variants() {
        Random random = new Random(1);
        List<Fact> facts = Shipped.baseline().facts();
        List<Scenario> variants = new ArrayList<>();
        for (int i = 0; i < VARIANTS; i++) {
            Fact fact = facts.get(random.nextInt(facts.size()));
            variants.add(new Change.OfFact(fact.id(), fact, null).applyTo(Shipped.baseline()));
        }
        return variants;
    }
}
