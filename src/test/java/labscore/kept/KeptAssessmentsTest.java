package labscore.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import labscore.fixture.Shipped;
import labscore.rulepack.PackFiles;
import labscore.scenario.ReadScenario;
import labscore.scenario.ScenarioReader;
import labscore.scenario.known.KnownFiles;
import labscore.scoring.Assessment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept assessment is found while all that it rests on is as it was, and never again after. */
class KeptAssessmentsTest {

    private static final List<String> CHOICES = List.of("profile buyer");
    private static final String DAY = "as of null";
    private static final int TRIES_PER_FILE = 20;

    @TempDir
    private Path folder;

    private Path rules;
    private Path scenario;
    private Assessment assessment;

    /** A scenario that extends one that extends one, which includes facts. */
    @BeforeEach
    void keep_an_assessment_of_a_copy_of_what_is_shipped() throws IOException {
        rules = folder.resolve("rules");
        copy(Shipped.RULES, rules);
        copy(Shipped.SCENARIOS, folder.resolve("scenarios"));
        scenario = folder.resolve("scenarios/karpathy-stays-no-team.yaml");
        ReadScenario read = ScenarioReader.readWithFiles(
                scenario, Shipped.labscore().language(), KnownFiles.none());
        assessment = Shipped.labscore().assess(read.scenario());
        kept().keep(question(), read.files(), assessment);
        assertTrue(inputs().size() > 40);
    }

    @Test
    void it_is_found_again() {
        assertEquals(Optional.of(assessment), kept().find(question()));
    }

    @Test
    void one_byte_changed_anywhere_asks_for_a_new_one() throws IOException {
        Random random = new Random(7);
        for (Path input : inputs()) {
            byte[] before = Files.readAllBytes(input);
            for (int i = 0; i < TRIES_PER_FILE; i++) {
                byte[] changed = before.clone();
                int at = random.nextInt(changed.length);
                changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                Files.write(input, changed);
                assertEquals(Optional.empty(), kept().find(question()), input + ", byte " + at);
            }
            Files.write(input, before);
        }
        assertEquals(Optional.of(assessment), kept().find(question()), "all is as it was");
    }

    @Test
    void a_file_that_grows_shrinks_or_goes_asks_for_a_new_one() throws IOException {
        for (Path input : inputs()) {
            byte[] before = Files.readAllBytes(input);
            Files.writeString(input, Files.readString(input) + "\n");
            assertEquals(Optional.empty(), kept().find(question()), input.toString());
            Files.writeString(input, "");
            assertEquals(Optional.empty(), kept().find(question()), input.toString());
            Files.write(input, before);
        }
        Files.delete(folder.resolve("scenarios/facts/openai.yaml"));
        assertEquals(Optional.empty(), kept().find(question()));
    }

    @Test
    void a_rule_file_that_comes_goes_or_moves_asks_for_a_new_one() throws IOException {
        Path topic = rules.resolve("talent/craft.drl");
        Path copy = Files.copy(topic, rules.resolve("talent/more.drl"));
        assertEquals(Optional.empty(), kept().find(question()));
        Files.delete(topic);
        assertEquals(Optional.empty(), kept().find(question()));
        Files.move(copy, topic);
        assertEquals(Optional.of(assessment), kept().find(question()));
    }

    /** Where links lead decides what a scenario may read. */
    @Test
    void a_file_that_is_read_from_elsewhere_asks_for_a_new_one() throws IOException {
        Path facts = folder.resolve("scenarios/facts/openai.yaml");
        Path elsewhere = Files.move(facts, folder.resolve("outside.yaml"));
        Files.createSymbolicLink(facts, elsewhere);
        assertEquals(Optional.empty(), kept().find(question()));
    }

    @Test
    void tests_and_files_that_are_not_read_do_not_matter() throws IOException {
        Files.writeString(rules.resolve("talent/craft.test.yaml"), "tests: []\n");
        Files.writeString(folder.resolve("scenarios/other.yaml"), "scenario: Another\n");
        assertEquals(Optional.of(assessment), kept().find(question()));
    }

    @Test
    void another_choice_scenario_or_program_is_another_question() {
        List<Question> others = List.of(
                new Question(question().rules(), scenario, DAY, List.of("any profile")),
                new Question(question().rules(), scenario, "as of 2026-01-01", CHOICES),
                new Question(question().rules(), scenario.resolveSibling("karpathy-stays.yaml"), DAY, CHOICES));
        others.forEach(other -> assertEquals(Optional.empty(), kept().find(other), other.toString()));
        assertEquals(Optional.empty(), new KeptAssessments(folder.resolve("cache"), "next").find(question()));
    }

    @Test
    void the_last_answer_is_found_whatever_has_changed_since() throws IOException {
        Files.writeString(rules.resolve("talent/craft.drl"), "// gone\n");
        Files.writeString(scenario, "scenario: Another\n");

        assertEquals(Optional.empty(), kept().find(question()));
        LastAnswer last = kept().last(question()).orElseThrow();
        assertEquals(Optional.of(assessment), last.assessment());
        assertFalse(last.isUnchanged());
        assertEquals(Optional.empty(), kept().find(question(), Optional.of(last)));
    }

    @Test
    void the_last_answer_is_the_answer_while_nothing_has_changed() throws IOException {
        Optional<LastAnswer> last = kept().last(question());
        assertEquals(Optional.of(assessment), kept().find(question(), last));
        assertEquals(Optional.of(assessment), kept().find(question(), Optional.empty()));

        Question before = question();
        Files.writeString(rules.resolve("talent/craft.drl"), "// gone\n");
        assertEquals(Optional.empty(), kept().find(question(), last));
        assertEquals(Optional.of(assessment), kept().find(before, last));
    }

    @Test
    void with_other_choices_the_last_answer_is_known_and_is_not_the_answer() {
        Question other = new Question(question().rules(), scenario, DAY, List.of("any profile"));
        Optional<LastAnswer> last = kept().last(other);
        assertEquals(Optional.of(assessment), last.flatMap(LastAnswer::assessment));
        assertEquals(Optional.empty(), kept().find(other, last));
    }

    @Test
    void of_another_question_there_is_no_earlier_answer() {
        Question other = new Question(question().rules(), scenario, "as of 2026-01-01", CHOICES);

        assertEquals(Optional.empty(), kept().last(other));
    }

    @Test
    void it_may_be_deleted_or_damaged_at_any_time() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.filter(kept -> kept.toString().endsWith(".assessment")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
                assertEquals(Optional.empty(), kept().find(question()));
                assertEquals(Optional.empty(), kept().last(question()).flatMap(LastAnswer::assessment));
                Files.delete(file);
                assertEquals(Optional.empty(), kept().find(question()));
                assertEquals(Optional.empty(), kept().last(question()).flatMap(LastAnswer::assessment));
            }
        }
    }

    private KeptAssessments kept() {
        return new KeptAssessments(folder.resolve("cache"), "this");
    }

    private Question question() {
        return new Question(PackFiles.read(rules).fingerprint(), scenario, DAY, CHOICES);
    }

    /** Vocabulary, scorecard, rules, the scenario, those it extends, and their facts. */
    private List<Path> inputs() {
        Stream<Path> pack = PackFiles.read(rules).contents().keySet().stream().map(rules::resolve);
        Stream<Path> read = ScenarioReader.readWithFiles(
                scenario, Shipped.labscore().language(), KnownFiles.none()).files().stream().map(file -> file.real());
        return Stream.concat(pack, read).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
