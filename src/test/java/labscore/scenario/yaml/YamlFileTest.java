package labscore.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    @TempDir
    Path temp;

    @Test
    void each_value_knows_its_place() {
        Mapping top = parse("# first\none:\n  - 1\n  - { two: 'x' }\n");
        Sequence list = top.value("one").orElseThrow().sequence("one");
        assertEquals("file.yaml:3:5", list.items().get(0).where().toString());
        Node two = list.items().get(1).mapping("item").value("two").orElseThrow();
        assertEquals("file.yaml:4:12", two.where().toString());
    }

    @Test
    void a_problem_shows_its_line() {
        Node value = parse("one: 1\ntwo: äöü\n").value("two").orElseThrow();
        assertEquals("""
                file.yaml:2:6: 'two' is 'äöü', not a number
                  2 | two: äöü
                    |      ^
                  Write it in digits, such as 12 or 1.5e9.""",
                assertThrows(LabscoreException.class, () -> value.number("two")).getMessage());
    }

    @Test
    void lines_end_as_they_do_on_other_systems() {
        assertEquals(2, parse("one: 1\r\ntwo: 2\r\n").entries().get("two").key().line());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "-2.50,-2.5", "1.5e9,1.5e9", "+3,3", ".5,0.5", "-0,0", "1e-400,0"})
    void numbers_are_those_of_the_core_schema(String written, double number) {
        assertEquals(number, parse("n: " + written).value("n").orElseThrow().number("n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1F", "0o17", "1_000", ".nan", ".inf", "-.inf", "1e999", "'5'", "١٢", "12d", "NaN"})
    void other_spellings_are_no_numbers(String written) {
        Node node = parse("n: " + written).value("n").orElseThrow();
        assertThrows(LabscoreException.class, () -> node.number("n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5", "2147483648", "1e999999999"})
    void not_every_number_is_a_whole_number(String written) {
        Node node = parse("n: " + written).value("n").orElseThrow();
        assertThrows(LabscoreException.class, () -> node.wholeNumber("n"));
    }

    @Test
    void a_thousand_million_laughs_are_over_at_once() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
        assertThrows(LabscoreException.class, () -> parse(bomb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void no_depth_of_nesting_does_harm(String opening) {
        String deep = opening.repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertThrows(LabscoreException.class, () -> parse(deep)));
    }

    @Test
    void a_long_line_is_cut_in_the_excerpt() {
        Node value = parse("n: " + "x".repeat(1000)).value("n").orElseThrow();
        assertTrue(value.problem("long").excerpt().length() < 210);
    }

    @Test
    void a_file_has_a_limit_of_size() throws IOException {
        Path large = temp.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_001);
        }
        LabscoreException failure = assertThrows(LabscoreException.class, () -> YamlFile.read(large));
        assertTrue(failure.getMessage().contains("larger than 50 MB"));
    }

    @Test
    void a_mark_of_byte_order_is_no_text() throws IOException {
        Path file = Files.writeString(temp.resolve("bom.yaml"), "\uFEFFone: 1\n");
        assertEquals(1, YamlFile.readKeys(file).value("one").orElseThrow().wholeNumber("one"));
    }

    @Test
    void a_folder_is_no_file() {
        assertThrows(LabscoreException.class, () -> YamlFile.read(temp));
    }

    private static Mapping parse(String text) {
        return YamlFile.parseKeys(new SourceText("file.yaml", text));
    }
}
