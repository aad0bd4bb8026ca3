package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import labscore.fixture.Folder;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path here;

    @BeforeEach
    void a_pack_and_a_scenario() throws IOException {
        Folder.fill(here);
    }

    @Test
    void the_name_of_the_file_chooses_the_format() throws IOException {
        Run run = Run.of(here, "rank", "-o", "ranking.md");

        assertEquals(new Run(0, "", "labscore: wrote ranking.md\n"), run);
        Golden.assertSame("report/rank.md", Files.readString(here.resolve("ranking.md")));
    }

    @Test
    void the_format_option_prevails_over_the_name() throws IOException {
        Run.of(here, "rank", "-o", "ranking.md", "-f", "csv");

        Golden.assertSame("report/rank.csv", Files.readString(here.resolve("ranking.md")));
    }

    @Test
    void quiet_says_nothing() {
        assertEquals(new Run(0, "", ""), Run.of(here, "rank", "-q", "-o", "ranking.json"));
    }

    @Test
    void a_dash_is_standard_output() {
        Golden.assertSame("report/rank.txt", Run.of(here, "rank", "-o", "-").out());
    }

    @Test
    void a_run_that_fails_leaves_the_old_file_and_nothing_else() throws IOException {
        Files.writeString(here.resolve("ranking.md"), "old");
        Run.of(here, "rank", "crash", "-o", "ranking.md");

        assertEquals("old", Files.readString(here.resolve("ranking.md")));
        assertNoDrafts();
    }

    @Test
    void a_file_is_replaced_whole_also_behind_a_link() throws IOException {
        Files.writeString(here.resolve("real.md"), "old");
        Files.createSymbolicLink(here.resolve("link.md"), Path.of("real.md"));
        Run.of(here, "rank", "-o", "link.md");

        assertTrue(Files.isSymbolicLink(here.resolve("link.md")));
        Golden.assertSame("report/rank.md", Files.readString(here.resolve("real.md")));
        assertNoDrafts();
    }

    @Test
    void where_nothing_can_be_written_the_reason_is_said() {
        Run folder = Run.of(here, "rank", "-o", "scenarios");
        Run nowhere = Run.of(here, "rank", "-o", "no/where.md");

        assertEquals(2, folder.code());
        assertTrue(folder.err().contains("it is a folder"), folder.err());
        assertTrue(nowhere.err().contains("there is no folder"), nowhere.err());
        assertFalse(Files.exists(here.resolve("no")));
    }

    private void assertNoDrafts() throws IOException {
        try (Stream<Path> files = Files.list(here)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".draft")));
        }
    }
}
