package labscore.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import labscore.Labscore;
import labscore.condition.RuleBody;
import labscore.fixture.Shipped;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import labscore.scenario.LargeScenario;
import labscore.scoring.Assessment;
import labscore.scoring.Ranked;
import labscore.scoring.Scorecard;
import labscore.scoring.Unranked;
import labscore.universe.FactForm;
import labscore.universe.Universe;
import labscore.universe.UniverseFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is scored in blocks of labs is what is scored plainly, to the last bit. */
class LargeAssessorTest {

    /** As if the tables were so large: each lab gets a block of its own, or shares it with few. */
    private static final long MANY_BLOCKS = 1_000_000_000;

    private static final Map<Path, Opened> OPENED = new TreeMap<>();

    private record Opened(Labscore labscore, CompiledPack pack) {}

    @TempDir
    private Path folder;

    private static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rules_that_are_all_local(int seed) throws IOException {
        assertSame(Shipped.RULES, universe(Shipped.RULES, seed, 150));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rules_of_which_some_see_all_labs(int seed) throws IOException {
        Path rules = Path.of("src/test/resources/bulk/rules");
        assertSame(rules, universe(rules, seed, 60));
    }

    @ParameterizedTest
    @EnumSource(FactForm.class)
    void a_universe_in_every_form(FactForm form) {
        UniverseFolder universe = UniverseFolder.write(new Universe(150, 4_000, 40, 7), form, folder);
        assertSame(universe.rules(), universe.scenario());
    }

    private Path universe(Path rules, int seed, int facts) throws IOException {
        Labscore labscore = opened(rules).labscore();
        return new RandomUniverse(seed, labscore.judgement().vocabulary(), labscore.bodies().values(), facts)
                .write(folder);
    }

    private static void assertSame(Path rules, Path scenario) {
        Labscore labscore = opened(rules).labscore();
        Assessment plain = labscore.assess(labscore.read(scenario));
        assertFalse(plain.scorecards().isEmpty());
        Map<String, RuleBody> bodies = labscore.bodies();
        LargeScenario large = LargeScenario.read(scenario, labscore.language());
        Assessment inBlocks = new LargeAssessor(opened(rules).pack(), bodies, 2, read -> { })
                .assess(large, MANY_BLOCKS, large.frame(), true);
        assertEquals(plain.ranking().stream().map(LargeAssessorTest::condensed).toList(), inBlocks.ranking());
        assertEquals(plain.unranked().stream().map(LargeAssessorTest::condensed).toList(), inBlocks.unranked());
        assertEquals(List.of(plain.factsFingerprint(), plain.dimensions(), String.valueOf(plain.lead()), String.valueOf(plain.spread())),
                List.of(inBlocks.factsFingerprint(), inBlocks.dimensions(), String.valueOf(inBlocks.lead()), String.valueOf(inBlocks.spread())));
    }

    private static synchronized Opened opened(Path rules) {
        return OPENED.computeIfAbsent(
                rules, folder -> new Opened(Labscore.open(folder), new PackOpener(null, null).open(folder)));
    }

    private static Ranked condensed(Ranked ranked) {
        return new Ranked(ranked.rank(), ranked.scorecard().condensed());
    }

    private static Unranked condensed(Unranked unranked) {
        Scorecard card = unranked.scorecard().condensed();
        return new Unranked(card, unranked.missing(), unranked.rankIfLowest(), unranked.rankIfHighest());
    }
}
