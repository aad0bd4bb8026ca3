package labscore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import labscore.bulk.LargeAssessor;
import labscore.condition.RuleBody;
import labscore.engine.EngineAhead;
import labscore.engine.LoadedUnits;
import labscore.engine.RuleEngine;
import labscore.evidence.Scenario;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.rulepack.cache.PackOpener;
import labscore.scenario.LargeScenario;
import labscore.scenario.ReadScenario;
import labscore.scenario.ScenarioReader;
import labscore.scenario.known.KnownFiles;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;
import labscore.thread.Afterwards;
import labscore.thread.Pending;

/**
 * Opens rule packs, one after the other: what was compiled or loaded for one is there for the next. Safe to
 * use from several threads.
 */
public final class Packs {

    private final PackOpener opener;
    private final LoadedUnits units = new LoadedUnits();
    private final KnownFiles known;
    private final Afterwards afterwards = new Afterwards();
    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * @param cache folder in which compiled packs are kept, or {@code null} for none
     * @param shipped folder of packs that came compiled with the program, or {@code null} for none
     */
    public Packs(Path cache, Path shipped) {
        opener = new PackOpener(cache, shipped);
        known = KnownFiles.in(cache);
    }

    /**
     * Reads and checks a rule pack and makes it ready to run.
     *
     * @param rules folder of the pack
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public Labscore open(Path rules) {
        begin();
        return ready(rules, opener.open(PackFiles.read(rules), this::load), true);
    }

    /**
     * As {@link #open(Path)}; while rules are compiled, the scenarios are read.
     *
     * @param rules files of the pack
     * @param whole whether all rules will run; else, and that is rare, they are made ready when they have to
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack, or else with the first
     *     scenario in which something is wrong
     */
    public OpenedWith open(PackFiles rules, List<Path> scenarios, boolean whole) {
        begin();
        List<Pending<List<ReadScenario>>> reading = new ArrayList<>();
        Labscore opened = ready(rules.root(), opener.open(rules, known -> {
            if (whole) {
                load(known);
            }
            reading.add(Pending.start("scenarios", () -> read(scenarios, known.judgement())));
        }), whole);
        List<ReadScenario> read =
                reading.isEmpty() ? read(scenarios, opened.judgement()) : reading.get(0).result();
        return new OpenedWith(opened, read);
    }

    /**
     * A rule pack, opened, and scenarios that were read against its vocabulary.
     *
     * @param scenarios in the order in which they were asked for
     */
    public record OpenedWith(Labscore labscore, List<ReadScenario> scenarios) {}

    /** What is loaded ahead for the first pack is there for all others. */
    private void begin() {
        if (begun.compareAndSet(false, true)) {
            EngineAhead.load();
        }
    }

    private List<ReadScenario> read(List<Path> scenarios, Judgement judgement) {
        return scenarios.stream()
                .map(path -> ScenarioReader.readWithFiles(path, Labscore.language(judgement), known)).toList();
    }

    /** What was compiled before is loaded while the rest is compiled. */
    private void load(CompiledPack known) {
        Pending.start("known rules", () -> {
            units.load(known);
            return known;
        });
    }

    /** The engine is made beside the reading of scenarios, which takes as long. */
    private Labscore ready(Path rules, CompiledPack pack, boolean whole) {
        Engines engines = new Engines(pack, units);
        if (whole) {
            engines.begin();
        } else {
            Pending.start("classes", () -> {
                units.prepare(pack);
                return pack;
            });
        }
        Labscore opened = new Labscore(rules, pack.judgement(), engines, known, this::keepFiles);
        afterwards.begin("keeping of packs", opener::keep);
        return opened;
    }

    /** Keeps for later runs what was found; returns when it is done. What is not kept is found again. */
    public void finish() {
        keepFiles();
        afterwards.finish();
    }

    /** Begins to keep for later runs, beside, what became known of files, when nobody waits for an answer any more. */
    public void keepFiles() {
        if (known.hasNews()) {
            afterwards.begin("keeping of files", known::keep);
        }
    }

    /**
     * Compiles and loads each rule file of a pack once more, to no effect, so that the next that changes is
     * ready sooner.
     *
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public void warmUp(Path rules) {
        LoadedUnits warming = new LoadedUnits();
        opener.rehearse(rules, pack -> RuleEngine.of(pack, warming));
    }

    /**
     * Assesses a scenario that is too large to be held, on all cores: the same scores as of any other, each
     * with its main reason, and none of the evidence.
     *
     * @param rules folder of the pack
     * @param choices made for this run
     * @param fingerprinted whether the fingerprint of the facts is wanted; else it is empty
     * @param progress is told how many facts more were read
     * @throws labscore.problem.LabscoreException with what is wrong with the pack or the scenario
     */
    public Assessment assessLarge(
            Path rules, Path scenario, UnaryOperator<Scenario> choices, boolean fingerprinted,
            LongConsumer progress) {
        CompiledPack pack = opener.open(rules);
        CompletableFuture<Map<String, RuleBody>> bodies =
                CompletableFuture.supplyAsync(() -> RulePackReader.read(PackFiles.read(rules)).bodies());
        opener.keep();
        LargeScenario large = LargeScenario.read(scenario, Labscore.language(pack.judgement()));
        int threads = Runtime.getRuntime().availableProcessors();
        return new LargeAssessor(pack, bodies.join(), threads, progress)
                .assess(large, LargeScenario.bytesOfTables(scenario), choices.apply(large.frame()),
                        fingerprinted);
    }
}
