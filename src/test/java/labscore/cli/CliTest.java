package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import labscore.evidence.Scenario;
import labscore.fixture.Folder;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.fixture.SupplierDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard output, standard error and exit code. */
class CliTest {

    @TempDir
    private Path here;

    @BeforeEach
    void a_pack_and_a_scenario() throws IOException {
        Folder.fill(here);
    }

    private Run run(String... words) {
        return Run.of(here, words);
    }

    @Test
    void an_answer_is_all_that_goes_to_standard_output() {
        Run run = run("rank");

        assertEquals(new Run(0, run.out(), ""), run);
        Golden.assertSame("report/rank.txt", run.out());
    }

    @Test
    void each_command_answers_in_each_format() {
        for (String format : List.of("table", "json", "csv", "markdown", "JSON")) {
            assertEquals(0, run("rank", "-f", format).code());
            assertEquals(0, run("explain", "alpine", "-f", format).code());
            assertEquals(0, run("contrast", "alpine", "bolt", "-f", format).code());
            assertEquals(0, run("attribute", "--since", "2026-01-31", "-f", format).code());
            assertEquals(0, run("reach", "bolt", "--rank", "3", "--at-most", "1", "-f", format).code());
            assertEquals(0, run("defend", "alpine", "--dimension", "finance", "-f", format).code());
            assertEquals(0, run("facts", "list", "-f", format).code());
            assertEquals(0, run("facts", "check", "-f", format).code());
        }
        Golden.assertSame("report/explain.json", run("explain", "Alpine Steel", "-f", "json").out());
    }

    @Test
    void what_can_not_be_searched_for_is_refused() {
        assertTrue(run("reach", "bolt", "--rank", "0").err().contains("--rank can't be 0"));
        assertTrue(run("reach", "bolt", "--avoid", "alpine-audits").err().contains("alpine-audit"));
        assertTrue(run("defend", "bolt", "--dimension", "finanse").err().contains("finance"));
        assertTrue(run("attribute", "--since", "May").err().contains("--since 2026-07-05"));
    }

    @Test
    void progress_is_shown_at_a_terminal_only() {
        assertEquals("", run("defend", "alpine").err());
    }

    @Test
    void a_lab_is_found_by_id_name_and_alias_in_any_letter_case() {
        for (String name : List.of("long", "SMC", "smc", "heavy goods")) {
            assertTrue(run("explain", name).out().startsWith("Society for the Manufacture"), name);
        }
        assertEquals(0, run("explain", "I\u0307stanbul çelik").code());
    }

    @Test
    void choices_of_the_command_line_prevail_over_the_scenario() {
        SupplierDoor door = new SupplierDoor();
        Run.of(door, Map.of(), here, "rank", "spring", "--as-of", "2026-01-31", "--profile", "careful",
                "--weight", "finance=0", "--weight", "delivery=2.5");

        Scenario assessed = door.assessed().get(0);
        assertEquals(LocalDate.of(2026, 1, 31), assessed.asOf());
        assertEquals("careful", assessed.profile());
        assertEquals(Map.of("finance", 0.0, "delivery", 2.5), assessed.weights());
        assertEquals(List.of("spring"), door.scenarios());
    }

    @Test
    void without_a_scenario_the_one_that_builds_on_no_other_is_meant() {
        SupplierDoor door = new SupplierDoor();
        Run.of(door, Map.of(), here, "rank");

        assertEquals(List.of("spring"), door.scenarios());
    }

    @Test
    void facts_are_found_by_lab_type_date_and_text() {
        assertEquals("bolt-recall", ids(run("facts", "list", "--lab", "Bolt & Söhne", "--since", "2026",
                "--type", "Recall")));
        assertEquals("alpine-staff bolt-audit", ids(run("facts", "list", "--since", "2025", "--until", "2025-11",
                "--text", "REGISTER")));
        assertTrue(run("facts", "list", "--text", "nowhere").out().endsWith("\nNo fact is like that.\n"));
    }

    private static String ids(Run run) {
        return String.join(" ", run.out().lines().skip(4).filter(line -> line.contains("  "))
                .map(line -> line.substring(0, line.indexOf(' '))).toList());
    }

    @Test
    void a_check_that_fails_is_exit_code_1_and_its_findings_are_data() {
        Run failed = run("facts", "check", "broken");

        assertEquals(1, failed.code());
        assertEquals("", failed.err());
        assertTrue(failed.out().contains("scenarios/broken.yaml:3:9: there is no type 'Delivry'"));
        assertEquals("Suppliers, spring 2026: 11 facts in 4 files, no problems.\n", run("facts", "check").out());
    }

    @Test
    void a_check_of_what_is_not_there_could_not_run() {
        Run run = run("facts", "check", "nowhere");

        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("labscore: there is no scenario 'nowhere'"), run.err());
    }

    @Test
    void a_scenario_that_can_not_be_read_stops_other_commands() {
        Run run = run("rank", "broken");

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("scenarios/broken.yaml:3:9: there is no type 'Delivry'\n"));
    }

    @Test
    void an_internal_error_is_one_line_without_debug_and_a_trace_with_it() {
        Run run = run("rank", "crash");
        assertEquals(new Run(2, "", "labscore: internal error: IllegalStateException: "
                + "the \uFFFD[31mboiler\uFFFD[0m burst; run again with --debug\n"), run);

        Run debug = run("rank", "crash", "--debug");
        assertTrue(debug.err().contains("SupplierDoor.java"));
        assertFalse(debug.err().contains("\u001b"));
    }

    @Test
    void help_and_version_are_data() {
        assertEquals(new Run(0, "labscore 0.1.0\n", ""), run("--version"));
        Golden.assertSame("cli/help.txt", run("--help").out());
        Golden.assertSame("cli/help-rank.txt", run("rank", "--help").out());
        assertEquals(0, run("facts", "list", "-h").code());
    }

    @Test
    void without_a_command_the_help_goes_to_standard_error() {
        Run run = run();

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Usage: labscore"));
        assertEquals(2, run("facts").code());
    }

    @Test
    void completion_knows_commands_and_formats() {
        String script = run("completion").out();

        assertTrue(script.contains("contrast") && script.contains("markdown"));
    }

    @Test
    void schemas_are_printed() {
        assertTrue(run("facts", "schema").out().contains("\"type\": \"object\""));
        assertTrue(run("facts", "schema", "--of", "rank").out().contains("labscore rank"));
    }

    @Test
    void a_reader_of_the_pipe_that_has_enough_ends_the_run_quietly() {
        assertEquals(new Run(0, "", ""), runInto("Broken pipe"));
    }

    @Test
    void a_full_disk_does_not() {
        assertEquals(new Run(2, "", "labscore: could not write to standard output: No space left\n"),
                runInto("No space left"));
    }

    private Run runInto(String failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        int code = Cli.run(new String[] {"rank"}, new Console(out, err, Map.of(), here), rules -> new SupplierDoor());
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_word_that_begins_with_an_at_sign_is_no_file_of_words() throws IOException {
        Files.writeString(here.resolve("words"), "--version");

        assertEquals(2, run("@" + here.resolve("words")).code());
    }
}
