package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import labscore.fixture.Run;
import labscore.universe.FactForm;
import labscore.universe.Universe;
import labscore.universe.UniverseFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code labscore rank} of a scenario that is too large to be held. */
class LargeRankTest {

    @TempDir
    private static Path folder;

    private static Door.Opener opener;

    @BeforeAll
    static void write() throws IOException {
        UniverseFolder.write(new Universe(40, 3000, 20, 3), FactForm.CSV, folder);
        List<String> lines = Files.readAllLines(folder.resolve("facts.csv"));
        String title = ",\"" + "A long title. ".repeat(250) + "\"";
        Files.writeString(folder.resolve("facts.csv"), lines.get(0) + ",title\n"
                + lines.stream().skip(1).map(line -> line + title + "\n").collect(Collectors.joining()));
        // What extends another scenario is held as a whole.
        Files.writeString(folder.resolve("held.yaml"), "scenario: A made-up universe\nextends: universe.yaml\n");
        opener = PackDoor.opener(Map.of("HOME", folder.toString()));
    }

    private static Run rank(String scenario, String... options) {
        List<String> words = new ArrayList<>(List.of("rank", folder.resolve(scenario).toString(),
                "--rules", folder.resolve("rules").toString()));
        words.addAll(List.of(options));
        return Run.of(opener, Map.of(), folder, words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "table", "markdown"})
    void it_says_what_it_would_say_of_a_smaller_one(String format) {
        Run large = rank("universe.yaml", "-f", format, "--weight", "trust=2", "--as-of", "2026-01-31");
        Run held = rank("held.yaml", "-f", format, "--weight", "trust=2", "--as-of", "2026-01-31");
        assertEquals(0, large.code(), large.err());
        assertEquals(held.out(), large.out());
    }

    @Test
    void a_gate_looks_at_it() {
        assertEquals(1, rank("universe.yaml", "--min-score", "99").code());
    }

    @Test
    void it_shows_progress_at_a_terminal_only() {
        assertEquals("", rank("universe.yaml", "-f", "csv").err());
    }

    @Test
    void its_size_is_above_the_bound() throws IOException {
        assertTrue(Files.size(folder.resolve("facts.csv")) > 8_000_000);
    }
}
