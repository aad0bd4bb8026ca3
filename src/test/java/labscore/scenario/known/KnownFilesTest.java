package labscore.scenario.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import labscore.evidence.ConfidenceWords;
import labscore.fixture.Copies;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.scenario.Language;
import labscore.scenario.OneOff;
import labscore.scenario.ScenarioFinder;
import labscore.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With files that are known, a scenario is what it is without. */
class KnownFilesTest {

    private static final int CHANGES = 60;

    @TempDir
    private Path folder;

    private Path scenarios;

    @BeforeEach
    void copy() throws IOException {
        scenarios = folder.resolve("scenarios");
        Copies.copy(Shipped.SCENARIOS, scenarios);
    }

    static List<String> shipped() {
        return ScenarioFinder.names(Shipped.SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_scenario_is_the_same_when_its_files_are_known(String name) throws IOException {
        Path scenario = scenarios.resolve(name + ".yaml");
        keep(scenario, language());
        assertTrue(kept() > 0);
        assertEquals(ScenarioReader.read(scenario, language()), known(scenario, language()));
        assertEquals(ScenarioReader.readWithFiles(scenario, language(), KnownFiles.none()),
                ScenarioReader.readWithFiles(scenario, language(), memory()));
    }

    @Test
    void a_file_with_any_other_byte_is_read_anew() throws IOException {
        Path scenario = scenarios.resolve("karpathy-stays-no-team.yaml");
        keep(scenario, language());
        List<Path> files = ScenarioReader.readWithFiles(scenario, language(), KnownFiles.none()).files().stream()
                .map(file -> file.real()).toList();
        Random random = new Random(11);
        for (int i = 0; i < CHANGES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] before = Files.readAllBytes(file);
            byte[] changed = before.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Files.write(file, changed);
            assertEquals(said(scenario, KnownFiles.none()), said(scenario, memory()), file.toString());
            Files.write(file, before);
        }
    }

    /** The scenario, or all that is told about what is wrong with it. */
    private static Object said(Path scenario, KnownFiles known) {
        try {
            return ScenarioReader.readWithFiles(scenario, language(), known);
        } catch (LabscoreException wrong) {
            return wrong.problems();
        }
    }

    @Test
    void what_is_wrong_across_known_files_is_told_with_place_and_line() throws IOException {
        Path scenario = scenarios.resolve("frontier-labs.yaml");
        keep(scenario, language());
        Path twice = scenarios.resolve("facts/openai.yaml");
        Files.writeString(twice, Files.readString(scenarios.resolve("facts/anthropic.yaml")));
        LabscoreException anew =
                assertThrows(LabscoreException.class, () -> ScenarioReader.read(scenario, language()));
        assertEquals(anew.problems(),
                assertThrows(LabscoreException.class, () -> known(scenario, language())).problems());
    }

    @Test
    void other_terms_make_other_facts_of_the_same_tree() throws IOException {
        Path scenario = scenarios.resolve("frontier-labs.yaml");
        keep(scenario, language());
        Language doubtful = new Language(language().vocabulary(),
                new ConfidenceWords(Map.of("confirmed", 0.5, "reported", 0.4, "rumoured", 0.3)),
                language().dimensions(), language().profiles(), language().rules(), "another scorecard");
        assertEquals(ScenarioReader.read(scenario, doubtful), known(scenario, doubtful));
    }

    @Test
    void a_lab_with_another_name_makes_other_facts_of_known_files() throws IOException {
        Path scenario = scenarios.resolve("frontier-labs.yaml");
        keep(scenario, language());
        Files.writeString(scenario, Files.readString(scenario).replace("openai:", "open-ai-inc:"));
        assertEquals(said(scenario, KnownFiles.none()), said(scenario, memory()));
    }

    @Test
    void one_off_changes_of_known_facts_are_as_of_facts_read_anew() throws IOException {
        Path scenario = scenarios.resolve("frontier-labs.yaml");
        keep(scenario, language());
        String id = ScenarioReader.read(scenario, language()).facts().get(0).id();
        OneOff changes = new OneOff(null, null, List.of(), List.of(id + ".confidence=rumoured"), List.of(),
                List.of(), List.of(), null, null);
        assertEquals(ScenarioReader.variant(scenario, changes, language(), KnownFiles.none()).changed(),
                ScenarioReader.variant(scenario, changes, language(), memory()).changed());
    }

    @Test
    void a_damaged_file_is_read_anew() throws IOException {
        Path scenario = scenarios.resolve("frontier-labs.yaml");
        keep(scenario, language());
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertEquals(ScenarioReader.read(scenario, language()), known(scenario, language()));
    }

    private static Language language() {
        return Shipped.labscore().language();
    }

    /** As another run of the program would have it. */
    private KnownFiles memory() {
        return new KnownFiles(folder.resolve("cache"), "this");
    }

    private Object known(Path scenario, Language language) {
        return ScenarioReader.readWithFiles(scenario, language, memory()).scenario();
    }

    private void keep(Path scenario, Language language) {
        KnownFiles memory = memory();
        ScenarioReader.readWithFiles(scenario, language, memory);
        memory.keep();
    }

    private long kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.count();
        }
    }
}
