package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.analysis.Assessor;
import labscore.analysis.Comparison;
import labscore.evidence.Scenario;
import labscore.fixture.CausesAddUp;
import labscore.fixture.RandomOverlay;
import labscore.fixture.Shipped;
import labscore.report.Answers;
import labscore.report.Format;
import labscore.report.document.Look;
import labscore.scenario.Flattened;
import labscore.scenario.Unplaced;
import labscore.scenario.Variant;
import labscore.scoring.Assessment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whether changes are typed, stand in a file or are worked in by hand, the answer is the same. */
class OverlayPropertyTest {

    private static Path folder;
    private static Assessor live;

    @BeforeContainer
    static void scenarios() throws IOException {
        folder = Files.createTempDirectory("overlays");
        Shipped.copyScenarios(folder);
        live = Shipped.labscore().live();
    }

    @AfterContainer
    static void nothing_is_left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 12)
    void an_overlay_is_its_flags_is_its_flattened_file(@ForAll long seed) throws IOException {
        RandomOverlay overlay = new RandomOverlay(seed, Shipped.baseline(), Shipped.labscore().judgement());
        Variant typed = Shipped.labscore().read(folder.resolve("frontier-labs.yaml"), overlay.flags());
        List<Scenario> same = List.of(
                read("by-hand.yaml", overlay.file("frontier-labs.yaml")),
                read("saved.yaml", typed.overlay().apply(folder.resolve("saved.yaml"))),
                read("flat.yaml", Flattened.text(folder.resolve("saved.yaml"), Shipped.labscore().language())));

        Assessment expected = live.assess(untitled(typed.changed()));
        for (Scenario scenario : same) {
            Assessment actual = live.assess(untitled(scenario));
            assertEquals(expected, actual);
            assertEquals(json(expected), json(actual));
        }
        Comparison.between(live.assess(typed.base()), expected).labs().forEach(CausesAddUp::check);
    }

    private static Scenario read(String name, String text) throws IOException {
        return Shipped.labscore().read(Files.writeString(folder.resolve(name), text));
    }

    /** Without title and question, and without the places where facts stand. */
    private static Scenario untitled(Scenario scenario) {
        return new Scenario("", null, scenario.asOf(), scenario.labs(), Unplaced.facts(scenario), scenario.profile(),
                scenario.weights(), scenario.points());
    }

    private static String json(Assessment assessment) {
        return Answers.rank(assessment).in(Format.JSON, Look.PLAIN);
    }
}
