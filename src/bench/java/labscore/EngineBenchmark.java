package labscore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import labscore.condition.RuleBody;
import labscore.engine.RuleEngine;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.fixture.Shipped;
import labscore.rulepack.CheckedSource;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.PackCompiler;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import labscore.scenario.ScenarioFingerprint;
import labscore.scenario.ScenarioReader;
import labscore.scheme.Judgement;
import labscore.scoring.Assessing;
import labscore.scoring.Basis;
import labscore.scoring.Credit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the steps of one ranking cost in a warm process: the shipped rule pack, the shipped baseline. */
@State(Scope.Thread)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    private static final String CHANGED = "adoption.drl";

    private RulePack pack;
    private RulePack changed;
    private CompiledPack compiled;
    private RuleEngine engine;
    private Scenario scenario;
    private List<WeighedFact> evidence;
    private List<Credit> credits;

    @Setup
    public void open() {
        pack = RulePackReader.read(PackFiles.read(Shipped.RULES));
        changed = only(CHANGED);
        compiled = PackCompiler.compile(pack);
        engine = RuleEngine.of(compiled);
        scenario = reading();
        Judgement judgement = pack.judgement();
        evidence = EvidenceAt.of(
                scenario.facts(), judgement.vocabulary(), judgement.scheme().confidence(), scenario.asOf());
        credits = firing();
    }

    private RulePack only(String file) {
        CheckedSource source = pack.sources().stream().filter(one -> one.file().endsWith(file)).findFirst().orElseThrow();
        Map<String, RuleBody> bodies = new HashMap<>(pack.bodies());
        bodies.keySet().removeIf(rule -> !pack.judgement().rules().get(rule).where().file().equals(source.file()));
        return new RulePack(pack.judgement(), bodies, List.of(source));
    }

    /** From checked rules to classes. */
    @Benchmark
    public Object wholePack() {
        return PackCompiler.compile(pack);
    }

    /** The same for one rule file, the vocabulary compiled before. */
    @Benchmark
    public Object oneFile() {
        return PackCompiler.compile(changed, compiled.types());
    }

    /** From files to a scenario. */
    @Benchmark
    public Scenario reading() {
        return ScenarioReader.read(Shipped.BASELINE, Labscore.language(pack.judgement()));
    }

    /** From evidence to credits, in a session made for it. */
    @Benchmark
    public List<Credit> firing() {
        return engine.credits(scenario.labs(), evidence);
    }

    /** From credits to an assessment. */
    @Benchmark
    public Object scoring() {
        Judgement judgement = pack.judgement().withPoints(scenario.points());
        return Assessing.assess(Basis.of(judgement, scenario, ScenarioFingerprint.of(scenario)), evidence, credits);
    }
}
