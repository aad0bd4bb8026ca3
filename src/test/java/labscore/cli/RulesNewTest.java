package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import labscore.fixture.Copies;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rules new} writes a rule and its test, or nothing. */
class RulesNewTest {

    private static final Path PACK = Path.of("src/test/resources/semantics");

    @TempDir
    private Path here;

    @BeforeEach
    void a_pack() throws IOException {
        Copies.copy(PACK, here.resolve("rules"));
    }

    private Run run(String... words) {
        return Run.of(here, words);
    }

    private String text(String file) throws IOException {
        return Files.readString(here.resolve("rules/quality").resolve(file));
    }

    /** All files of the pack by name. */
    private Map<String, String> pack() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(here)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(here.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void a_rule_and_its_test_are_written_and_what_to_do_next_is_said() throws IOException {
        Run run = run("rules", "new", "quality", "Deliveries: more than promised, and sooner");

        assertEquals("", run.err());
        Golden.assertSame("cli/rules-new.txt", run.out().replace(here.toString() + "/", ""));
        Golden.assertSame("cli/rules-new.drl", text("deliveries-more-promised.drl"));
        Golden.assertSame("cli/rules-new.test.yaml", text("deliveries-more-promised.test.yaml"));
    }

    @Test
    void a_rule_is_added_behind_what_stands_in_a_topic() throws IOException {
        String rules = text("meaning.drl");
        String tests = text("meaning.test.yaml");
        Run run = run("rules", "new", "quality", "A size is known", "--type", "Size", "--file", "meaning");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("added to "), run.out());
        assertTrue(text("meaning.drl").startsWith(rules));
        assertTrue(text("meaning.test.yaml").startsWith(tests));
        assertTrue(text("meaning.test.yaml").endsWith("silent: [ A size is known ]\n"));
        String line = run.out().lines().filter(each -> each.contains(".drl:")).findFirst().orElseThrow();
        int number = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
        assertEquals("rule \"A size is known\"", text("meaning.drl").lines().skip(number - 1).findFirst().orElseThrow());
    }

    @Test
    void a_schema_for_editors_that_was_up_to_date_stays_so() throws IOException {
        Path schema = here.resolve("rules/tests.schema.json");
        Run.of(PackDoor.opener(Map.of()), Map.of(), here, "facts", "schema", "--of", "test", "-o", schema.toString());
        run("rules", "new", "quality", "A size is known", "--type", "Size");

        assertTrue(Files.readString(schema).contains("A size is known"));
        assertTrue(text("size-known.test.yaml").startsWith("# yaml-language-server: $schema=../tests.schema.json\n"));
        Files.writeString(schema, "{}");
        run("rules", "new", "quality", "A size is small", "--type", "Size");
        assertEquals("{}", Files.readString(schema));
    }

    @Test
    void line_ends_of_a_topic_are_kept() throws IOException {
        Path file = here.resolve("rules/quality/meaning.drl");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        run("rules", "new", "quality", "A size is known", "--type", "Size", "--file", "meaning.drl");

        assertEquals(0, text("meaning.drl").replace("\r\n", "").chars().filter(c -> c == '\n').count());
        assertTrue(text("meaning.drl").endsWith("end\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qualty  | Something good      |          |         | did you mean "quality"?
            quality | plain               |          |         | quality/meaning.drl
            quality | No "quotes"         |          |         | can't be the name of a rule
            quality | ???                 |          |         | can't be the name of a rule
            quality | Something good      | Delivry  |         | did you mean "Delivery"?
            quality | Something good      |          | meanin  | did you mean "meaning"?
            quality | Meaning             |          |         | meaning.drl stands already
            """)
    void what_can_not_be_is_refused_and_nothing_written(
            String dimension, String claim, String type, String topic, String said) throws IOException {
        Map<String, String> before = pack();
        Stream<String> words = Stream.of("rules", "new", dimension, claim);
        words = type == null ? words : Stream.concat(words, Stream.of("--type", type));
        words = topic == null ? words : Stream.concat(words, Stream.of("--file", topic));
        Run run = run(words.toArray(String[]::new));

        assertEquals(2, run.code());
        assertTrue(run.err().contains(said.replace('"', '\'')), run.err());
        assertEquals(before, pack());
    }

    @Test
    void a_test_file_whose_cases_are_not_at_its_end_is_left_alone() throws IOException {
        Files.writeString(here.resolve("rules/quality/meaning.test.yaml"), "tests: []\nlabs: [ alpha ]\n");
        Map<String, String> before = pack();
        Run run = run("rules", "new", "quality", "A size is known", "--file", "meaning");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("a case can't be added"), run.err());
        assertEquals(before, pack());
    }

    @Test
    void files_are_written_together_or_not_at_all() throws IOException {
        Path old = Files.writeString(here.resolve("old"), "as it was");
        Path folder = Files.createDirectory(here.resolve("folder"));
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(old, "changed");
        texts.put(here.resolve("new/file"), "new");
        texts.put(folder, "can't be");

        assertThrows(LabscoreException.class, () -> new WholeFiles(texts).write());
        assertEquals("as it was", Files.readString(old));
        assertFalse(Files.exists(here.resolve("new")));
    }
}
