package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import labscore.fixture.Folder;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.fixture.SupplierDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compare and what-if print, write and fail on. */
class CompareCliTest {

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
    void each_format_is_all_that_goes_to_standard_output() {
        for (String format : List.of("table", "json", "csv", "markdown")) {
            Run compare = run("compare", "spring", "floods", "what-if", "-f", format);
            assertEquals(new Run(0, compare.out(), ""), compare);
            Run whatIf = run("what-if", "--drop", "bolt-flood", "-f", format);
            assertEquals(new Run(0, whatIf.out(), ""), whatIf);
        }
        Golden.assertSame("report/compare.txt", run("compare", "spring", "floods", "what-if").out());
        Golden.assertSame("report/what-if.txt", run("what-if", "--drop", "bolt-flood").out());
    }

    @Test
    void the_baseline_is_the_first_or_the_only_one_that_builds_on_no_other_or_the_one_that_is_named() {
        assertEquals("spring floods", read("compare", "floods"));
        assertEquals("floods what-if", read("compare", "floods", "what-if"));
        assertEquals("what-if floods spring", read("compare", "floods", "what-if", "spring", "--baseline", "2"));
        assertEquals("spring floods what-if", read("compare", "floods", "what-if", "spring", "--baseline", "spring"));
        assertEquals("spring floods", read("compare", "floods", "--baseline", "spring"));
    }

    private String read(String... words) {
        SupplierDoor door = new SupplierDoor();
        assertEquals(0, Run.of(door, Map.of(), here, words).code());
        return String.join(" ", door.scenarios());
    }

    @Test
    void a_baseline_needs_others() {
        assertEquals("labscore: there is no scenario 3 to hold the others against\n  allowed: 1 to 2, or a name\n",
                run("compare", "floods", "spring", "--baseline", "3").err());
        assertTrue(run("compare", "floods", "--baseline", "1").err()
                .startsWith("labscore: there is no other scenario to hold against 'floods'\n"));
        assertEquals(2, run("compare").code());
    }

    @Test
    void the_difference_of_two_scenarios_can_be_split_over_single_changes() {
        Run split = run("compare", "spring", "floods", "--attribute", "-f", "csv");
        assertEquals(run("attribute", "spring", "floods", "-f", "csv"), split);
        assertTrue(run("compare", "spring", "floods", "what-if", "--attribute").err()
                .startsWith("labscore: --attribute splits the difference of two scenarios, and here are 3\n"));
        assertEquals(1, run("compare", "floods", "--attribute", "--fail-on", "rank-change").code());
    }

    @Test
    void nothing_to_change_is_no_question() {
        Run run = run("what-if", "--why", "Why not?");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("labscore: what-if needs something to change\n"), run.err());
    }

    @Test
    void a_what_if_is_saved_under_a_path_or_a_bare_name() throws IOException {
        Run bare = run("what-if", "--drop", "bolt-flood", "--save", "dry");
        assertEquals("labscore: wrote " + here.resolve("scenarios/dry.yaml") + "\n", bare.err());
        assertEquals("extends: spring.yaml # dry.yaml\n", Files.readString(here.resolve("scenarios/dry.yaml")));
        assertEquals(0, run("what-if", "--drop", "bolt-flood", "--save", "wet.yaml", "-q").code());
        assertEquals("extends: spring.yaml # wet.yaml\n", Files.readString(here.resolve("wet.yaml")));
    }

    @Test
    void gates_name_what_changed_and_answer_all_the_same() {
        Run run = run("compare", "spring", "floods", "--fail-on", "rank-change", "--fail-on", "lead-change", "-q");
        assertEquals(1, run.code());
        Golden.assertSame("report/compare-one.txt", run.out());
        assertEquals("labscore: rank-change in 'No recall, no flood': Ginko 4 → 3, Hedge 4 → 3, "
                + "Society for the Manufacture and Carriage of Heavy Goods and Parts Thereof 6 → 5, "
                + "\uFFFD[31mEscape\uFFFD[0m Parts 7 → 6, =SUM(A1:A9) 8 → 7, İstanbul Çelik 9 → 8, "
                + "Bolt & Söhne 3 → not ranked, Cobalt | <Nickel> *Trading* 10 → not ranked\n", run.err());
        assertEquals(0, run("what-if", "--drop", "bolt-flood", "--fail-on", "lead-change").code());
    }

    @Test
    void least_scores_hold_for_one_lab_or_for_all_that_are_ranked() {
        assertEquals(0, run("rank", "--min-score", "alpine=50", "--min-score", "42").code());
        Run run = run("rank", "--min-score", "Alpine Steel=60", "--min-score", "jupiter=1", "--min-score", "43");
        assertEquals(1, run.code());
        assertEquals("""
                labscore: min-score in 'Suppliers, spring 2026': Alpine Steel is under 60
                labscore: min-score in 'Suppliers, spring 2026': Jupiter is not ranked
                labscore: min-score in 'Suppliers, spring 2026': Cobalt | <Nickel> *Trading* is under 43
                """, run.err());
        assertEquals(1, run("compare", "floods", "--min-score", "bolt=1").code());
        assertEquals(0, run("compare", "floods", "spring", "--min-score", "bolt=1").code());
    }

    @Test
    void gates_that_can_not_be_meant_stop_before_any_work() {
        Run change = run("what-if", "--drop", "x", "--fail-on", "rank-chang");
        assertEquals(2, change.code());
        assertTrue(change.err().contains("did you mean 'rank-change'?"));
        assertTrue(run("rank", "--min-score", "high").err().startsWith("labscore: 'high' is no least score\n"));
        assertEquals(2, run("rank", "--min-score", "alpin=3").code());
        assertFalse(run("rank", "--min-score", "alpin=3").err().isEmpty());
    }

    @Test
    void a_contrast_of_two_scenarios_tells_why_the_gap_is_another() {
        Run run = run("contrast", "alpine", "ginko", "spring", "floods");
        assertEquals(new Run(0, run.out(), ""), run);
        Golden.assertSame("report/gap-change.txt", run.out());
        assertEquals(2, run("contrast", "alpine", "ginkgo", "spring", "floods").code());
    }

    @Test
    void help_says_what_can_be_changed() {
        Golden.assertSame("cli/help-what-if.txt", run("what-if", "--help").out());
        Golden.assertSame("cli/help-compare.txt", run("compare", "--help").out());
    }
}
