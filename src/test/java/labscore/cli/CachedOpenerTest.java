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
import java.util.stream.Stream;
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
        String one = scenario("one.yaml").toString();
        String two = scenario("two.yaml").toString();
        for (List<String> words : List.of(List.of("rank", one), List.of("explain", "flask", one),
                List.of("contrast", "flask", "other", one), List.of("contrast", "flask", "other", one, two),
                List.of("compare", one, two))) {
            keepWithoutFingerprint(one);
            keepWithoutFingerprint(two);
            String[] json = Stream.concat(words.stream(), Stream.of("--format", "json")).toArray(String[]::new);
            Run shown = run(json);
            assertEquals(0, shown.code(), shown.err());
            assertEquals(runAnew(json), shown);
            assertEquals(shown, run(json));
            assertTrue(isFingerprinted(one), words.toString());
        }
    }

    /** Of two labs. */
    private Path scenario(String name) throws IOException {
        String text = Files.readString(SCENARIO).replace("labs:\n", "labs:\n  other: { name: Another }\n");
        return Files.writeString(cache.resolve(name), text.replace("facts:\n", """
                facts:
                  - { type: CheckResult, id: others-review, project: other, check: code-review, score: 2,
                      date: 2024-06-17, confidence: measured, sources: [ { title: Another } ] }
                """));
    }

    /** As it is done after a change, for an answer that shows none. */
    private void keepWithoutFingerprint(String scenario) throws IOException {
        run("rank", scenario);
        Files.writeString(Path.of(scenario), "# again\n", StandardOpenOption.APPEND);
        Run again = run("rank", scenario);
        assertEquals(0, again.code(), again.err());
        assertEquals(runAnew("rank", scenario), again);
        assertFalse(isFingerprinted(scenario));
    }

    private boolean isFingerprinted(String scenario) {
        return !kept().last(asked(Path.of(scenario))).flatMap(LastAnswer::assessment).orElseThrow()
                .factsFingerprint().isEmpty();
    }

    @Test
    void a_wrong_scenario_or_pack_is_told_as_without_a_cache() {
        Run wrong = run("rank", "no-such-scenario");
        assertEquals(runAnew("rank", "no-such-scenario"), wrong);
        assertEquals(2, wrong.code());
    }

    private Run run(String... words) {
        return run(new CachedOpener(new Packs(null, null), Optional.of(kept()), new Afterwards()), words);
    }

    /** Without what was kept. */
    private static Run runAnew(String... words) {
        return run(rules -> new PackDoor(labscore), words);
    }

    private static Run run(Door.Opener opener, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--rules", PACK.toString()));
        return Run.of(opener, Map.of(), Path.of(""), all.toArray(String[]::new));
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
