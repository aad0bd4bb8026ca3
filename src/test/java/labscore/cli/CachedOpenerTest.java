package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.Labscore;
import labscore.Packs;
import labscore.evidence.Scenario;
import labscore.fixture.Run;
import labscore.kept.KeptAssessments;
import labscore.kept.LastAnswer;
import labscore.kept.Question;
import labscore.scenario.ReadScenario;
import labscore.scenario.ScenarioReader;
import labscore.scenario.known.KnownFiles;
import labscore.scoring.Assessment;
import labscore.thread.Afterwards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands give the same answer from what is kept, and see what has changed. */
class CachedOpenerTest {

    private static final Path PACK = Path.of("src/test/resources/openssf/rules");
    private static final Path SCENARIO = Path.of("src/test/resources/openssf/scenarios/flask.yaml");
    private static final Choices ASKED = new Choices(null, null, Map.of());
    private static final String TITLE = "A title that only the kept assessment has";
    private static Labscore labscore;

    @TempDir
    private Path cache;

    @BeforeAll
    static void open() {
        labscore = Labscore.open(PACK);
    }

    @Test
    void what_is_kept_answers_without_a_rule_engine() {
        Run before = run("rank", SCENARIO.toString());
        assertEquals(0, before.code(), before.err());
        assertEquals(before, run("rank", SCENARIO.toString()));

        keep(TITLE);
        assertTrue(run("rank", SCENARIO.toString()).out().contains(TITLE));
        assertFalse(run("rank", SCENARIO.toString(), "--weight", "maintained=1").out().contains(TITLE));
    }

    @Test
    void fingerprints_are_made_when_they_are_shown() throws IOException {
        Path scenario = Files.copy(SCENARIO, cache.resolve("flask.yaml"));
        String[] json = {"rank", scenario.toString(), "--format", "json"};
        Run first = run("rank", scenario.toString());
        Files.writeString(scenario, "# again\n", StandardOpenOption.APPEND);
        assertEquals(first, run("rank", scenario.toString()));

        assertTrue(kept().last(asked(scenario)).flatMap(LastAnswer::assessment)
                .orElseThrow().factsFingerprint().isEmpty());
        assertEquals(Run.of((Door.Opener) rules -> new PackDoor(labscore), Map.of(), Path.of(""),
                "rank", scenario.toString(), "--format", "json", "--rules", PACK.toString()), run(json));
        assertEquals(run(json), run(json));
        assertFalse(kept().last(asked(scenario)).flatMap(LastAnswer::assessment)
                .orElseThrow().factsFingerprint().isEmpty());
        assertEquals(first, run("rank", scenario.toString()));
    }

    @Test
    void a_wrong_scenario_or_pack_is_told_as_without_a_cache() {
        Run wrong = run("rank", "no-such-scenario");
        assertEquals(Run.of((Door.Opener) rules -> new PackDoor(labscore), Map.of(), Path.of(""),
                "rank", "no-such-scenario", "--rules", PACK.toString()), wrong);
        assertEquals(2, wrong.code());
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--rules", PACK.toString()));
        return Run.of(new CachedOpener(new Packs(null, null), Optional.of(kept()), new Afterwards()),
                Map.of(), Path.of(""), all.toArray(String[]::new));
    }

    private KeptAssessments kept() {
        return new KeptAssessments(cache, "this");
    }

    private void keep(String title) {
        ReadScenario read = ScenarioReader.readWithFiles(SCENARIO, labscore.language(), KnownFiles.none());
        Scenario real = read.scenario();
        Assessment assessment = labscore.assess(new Scenario(title, real.why(), real.asOf(), real.labs(), real.facts(),
                real.profile(), real.weights(), real.points()));
        kept().keep(asked(SCENARIO), read.files(), assessment);
    }

    private static Question asked(Path scenario) {
        return new Question(
                labscore.judgement().fingerprint(), scenario, ASKED.dayInWords(), ASKED.words());
    }
}
