package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import labscore.fixture.Folder;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.fixture.SupplierDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says of the terminal decides how an answer looks; each stream apart. */
class TerminalTest {

    @TempDir
    private Path here;

    @BeforeEach
    void a_pack_and_a_scenario() throws IOException {
        Folder.fill(here);
    }

    private Run run(Map<String, String> environment, String... words) {
        return Run.of(new SupplierDoor(), environment, here, words);
    }

    @Test
    void on_a_terminal_a_table_fits_its_width() {
        Map<String, String> eighty = Map.of("LABSCORE_STDOUT_TTY", "1", "COLUMNS", "80", "NO_COLOR", "1");

        Golden.assertSame("report/rank-80.txt", run(eighty, "rank").out());
    }

    @Test
    void in_a_pipe_nothing_is_cut_whatever_the_terminal() {
        Run run = run(Map.of("LABSCORE_STDOUT_TTY", "0", "LABSCORE_STDERR_TTY", "1", "COLUMNS", "80"), "rank");

        Golden.assertSame("report/rank.txt", run.out());
    }

    @Test
    void each_stream_has_its_own_colour() {
        Map<String, String> onlyErrors = Map.of("LABSCORE_STDOUT_TTY", "0", "LABSCORE_STDERR_TTY", "1");
        Map<String, String> onlyData = Map.of("LABSCORE_STDOUT_TTY", "1", "LABSCORE_STDERR_TTY", "0");

        assertTrue(run(onlyErrors, "rnak").err().startsWith("\u001b[1;31mlabscore: \u001b[0m"));
        assertFalse(run(onlyData, "rnak").err().contains("\u001b"));
        assertTrue(run(onlyData, "rank").out().contains("\u001b[1m"));
        assertFalse(run(onlyErrors, "rank").out().contains("\u001b"));
    }

    @Test
    void data_formats_have_no_colour_on_a_terminal_either() {
        assertFalse(run(Map.of("LABSCORE_STDOUT_TTY", "1"), "rank", "-f", "csv").out().contains("\u001b"));
    }

    @Test
    void a_width_that_is_no_width_is_none() {
        for (String columns : new String[] {"", "0", "-5", "wide", "99999"}) {
            Map<String, String> environment = Map.of("LABSCORE_STDOUT_TTY", "1", "COLUMNS", columns, "NO_COLOR", "1");
            assertEquals(run(Map.of(), "rank").out(), run(environment, "rank").out());
        }
    }
}
