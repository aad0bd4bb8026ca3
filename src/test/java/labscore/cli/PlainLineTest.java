package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.fixture.Folder;
import labscore.fixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line without options is read as picocli reads it, which an option makes it do. */
class PlainLineTest {

    @TempDir
    private Path here;

    @BeforeEach
    void a_folder_as_an_analyst_has_it() throws IOException {
        Folder.fill(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "rank", "rank what-if", "rank nowhere", "rank broken", "rank --color", "-q rank what-if", "rank spring what-if",
        "explain", "explain alpine", "explain nobody", "explain alpine what-if", "explain alpine spring what-if",
        "contrast", "contrast alpine", "contrast alpine bolt", "contrast alpine bolt what-if",
        "contrast alpine bolt spring what-if", "contrast alpine bolt spring what-if more",
        "compare", "compare what-if", "compare spring what-if", "compare what-if spring what-if"
    })
    void a_line_gives_the_same_with_and_without_picocli(String line) {
        List<String> words = List.of(line.split(" "));
        assertEquals(run(words.stream()), run(Stream.concat(words.stream(), Stream.of("--format", "table"))));
    }

    @Test
    void options_and_wrong_lines_are_left_to_picocli() {
        for (String line : List.of("rank --as-of 2026-01-01", "rank -h", "--version", "rank a b", "explain", "facts",
                "rnak", "compare")) {
            assertTrue(PlainLine.command(List.of(line.split(" "))).isEmpty(), line);
        }
        assertTrue(PlainLine.command(List.of()).isEmpty());
        for (String line : List.of("rank", "--debug rank", "explain a", "contrast a b", "compare a")) {
            assertTrue(PlainLine.command(List.of(line.split(" "))).isPresent(), line);
        }
    }

    private Run run(Stream<String> words) {
        return Run.of(here, words.toArray(String[]::new));
    }
}
