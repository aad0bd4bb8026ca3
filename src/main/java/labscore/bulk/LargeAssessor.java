package labscore.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import labscore.condition.LabLocality;
import labscore.condition.RuleBody;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.rulepack.CompiledPack;
import labscore.scenario.LargeScenario;
import labscore.scenario.ScenarioFingerprint;
import labscore.scheme.Judgement;
import labscore.scoring.Assessing;
import labscore.scoring.Assessment;
import labscore.scoring.Basis;
import labscore.scoring.Scorecard;
import labscore.thread.Threads;

/**
 * Assesses scenarios that are too large to be held. Facts are read once and laid aside on disk by the labs
 * that they name; then each block of labs is scored apart, several at once. Memory holds some blocks, the
 * labs and their scores, and the facts that rules read which are not lab-local. The scores are those of the
 * plain way to the last bit.
 */
public final class LargeAssessor {

    /** Some thousand facts: a session of them lies near the processor. */
    private static final long BYTES_OF_A_BLOCK = 100_000;
    /** Each takes a little memory while facts are sorted. */
    private static final long MOST_BLOCKS = 2_000;
    private static final int BLOCKS_FOR_EACH_THREAD = 4;

    private final CompiledPack pack;
    private final Set<String> local = new TreeSet<>();
    private final Set<String> wide = new TreeSet<>();
    private final boolean ofOneLab;
    private final Threads threads;
    private final LongConsumer progress;

    /**
     * @param bodies of all rules, by name
     * @param threads at most as many as there are cores
     * @param progress is told how many facts more were read
     */
    public LargeAssessor(CompiledPack pack, Map<String, RuleBody> bodies, int threads, LongConsumer progress) {
        this.pack = pack;
        this.threads = new Threads(threads);
        this.progress = progress;
        Vocabulary vocabulary = pack.judgement().vocabulary();
        bodies.forEach((name, body) -> (LabLocality.holds(body, vocabulary) ? local : wide).add(name));
        ofOneLab = local.stream().allMatch(rule -> LabLocality.holdsOfOneLab(bodies.get(rule), vocabulary));
    }

    /**
     * @param large whose tables are read
     * @param bytes of the tables, roughly
     * @param chosen the scenario without its tables, with the choices made
     * @param fingerprinted whether the fingerprint of the facts is wanted, which takes its time; else it is empty
     * @return an assessment whose scorecards are {@linkplain Scorecard#condensed condensed}, without evidence
     * @throws labscore.problem.LabscoreException with what is wrong with the facts
     */
    public Assessment assess(LargeScenario large, long bytes, Scenario chosen, boolean fingerprinted) {
        Judgement judgement = pack.judgement().withPoints(chosen.points());
        Blocks blocks = Blocks.of(chosen.labs(), blocks(bytes, threads.count()));
        Homes homes = new Homes(blocks, wideTypes(), judgement.vocabulary());
        Rules rules = new Rules(pack, local, wide, ofOneLab);
        try (Shelves shelves = Shelves.of(blocks.count() + 1)) {
            Shelving shelving = new Shelving(shelves, homes, new FactForm(judgement.vocabulary()),
                    new Shared(blocks.numbers()), new Linked(), fingerprinted);
            sort(large, shelving);
            new Relations(shelving).settle(threads);
            refuseUnnamed(homes.unnamed());
            Basis basis = Basis.of(judgement, chosen, fingerprinted ? ScenarioFingerprint.of(
                    chosen.labs(), DigestRun.all(shelves, shelving.shared())) : "");
            BlockScoring scoring = new BlockScoring(shelving, blocks, rules, basis);
            return Assessing.assessment(basis, scoring.scorecards(threads));
        }
    }

    /** Into how many blocks the labs are parted. */
    static int blocks(long bytes, int threads) {
        long wanted = Math.max(threads * BLOCKS_FOR_EACH_THREAD, bytes / BYTES_OF_A_BLOCK);
        return (int) Math.min(MOST_BLOCKS, wanted);
    }

    private Set<String> wideTypes() {
        return wide.stream().flatMap(rule -> pack.judgement().rules().get(rule).reads().stream())
                .collect(Collectors.toSet());
    }

    private void sort(LargeScenario large, Shelving shelving) {
        List<Sorter> sorters = new ArrayList<>();
        large.facts(threads.count(), () -> {
            Sorter sorter = shelving.sorter();
            sorters.add(sorter);
            return sorter;
        }, progress);
        Sorter rest = shelving.sorter();
        sorters.add(rest);
        large.frame().facts().forEach(rest);
        sorters.forEach(Sorter::close);
    }

    private static void refuseUnnamed(List<String> labs) {
        FirstProblems.throwIfAny(labs.stream()
                .map(lab -> Problem.of("no fact names the lab '" + lab + "'")
                        .remedy("Add facts about it, or take it out."))
                .toList());
    }
}
