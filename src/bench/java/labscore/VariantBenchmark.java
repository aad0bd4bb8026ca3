package labscore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;
import labscore.fixture.Shipped;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a variant costs: a fact of the shipped baseline left out, rescored, ranked and put back. With the
 * launcher's collector: one that works beside the program would charge each reference that is written.
 */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:MaxNewSize=300m"})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class VariantBenchmark {

    private static final Path CACHE = Path.of("target", "bench-cache");
    private static final int TIMES = 10;

    /** The baseline; with ten times the facts and labs; with ten times the facts on the same labs. */
    @Param({"baseline", "10 x facts and labs", "10 x facts"})
    public String universe;

    private Labscore labscore;
    private Scenario scenario;
    private Assessor assessor;
    private Variants variants;
    private List<List<Change>> drops;
    private int next;

    @Setup
    public void open() {
        labscore = new Packs(CACHE, null).open(Shipped.RULES);
        Scenario baseline = labscore.read(Shipped.BASELINE);
        Vocabulary vocabulary = labscore.judgement().vocabulary();
        scenario = universe.equals("baseline") ? baseline
                : Enlarged.times(TIMES, baseline, vocabulary, universe.endsWith("labs"));
        assessor = labscore.live();
        variants = assessor.on(scenario);
        drops = new ArrayList<>();
        for (Fact fact : scenario.facts()) {
            drops.add(List.of(new Change.OfFact(fact.id(), fact, null)));
        }
        next = 0;
    }

    /** Steady state: one variant. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 6, time = 5)
    @Measurement(iterations = 9, time = 2)
    public Double variant() {
        next = (next + 1) % drops.size();
        return variants.with(drops.get(next), Outcome::lead);
    }

    /** For comparison: the changed scenario assessed alone. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 2, time = 5)
    @Measurement(iterations = 3, time = 2)
    public Object alone() {
        next = (next + 1) % drops.size();
        return labscore.assess(drops.get(next).get(0).applyTo(scenario));
    }

    /** The way to the scenario without its first ten facts, split over them: 1,024 variants. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3, time = 5)
    @Measurement(iterations = 5, time = 2)
    public Object shapley() {
        List<Change> ten = new ArrayList<>();
        drops.subList(0, TIMES).forEach(ten::addAll);
        return Attribution.byChange(assessor, scenario, Changes.apply(ten, scenario));
    }
}
