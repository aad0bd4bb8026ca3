package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.fixture.Folder;
import labscore.fixture.Run;
import labscore.fixture.SupplierDoor;
import labscore.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules check}: standard output, standard error and exit code. */
class RulesCheckCliTest {

    private static final Path PACKS = Path.of("src/test/resources/golden/packs").toAbsolutePath();

    @TempDir
    private Path here;

    @BeforeEach
    void a_pack_and_scenarios() throws IOException {
        Folder.fill(here);
    }

    /** With suppliers behind the door, in whose rules there is a finding of each severity. */
    private Run run(String... words) {
        return Run.of(here, words);
    }

    /** With a rule pack from disk. */
    private Run open(String... words) {
        return Run.of(PackDoor.opener(Map.of()), Map.of(), here, words);
    }

    @Test
    void findings_are_an_answer_and_fail_the_check() {
        Run run = run("rules", "check");
        assertEquals(1, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("[made-up-field]"), run.out());
        assertTrue(run.out().endsWith("1 error, 1 warning.\n"), run.out());
    }

    @Test
    void what_is_worth_knowing_is_shown_to_those_who_ask() {
        assertFalse(run("rules", "check").out().contains("sleeping-dog"));
        assertTrue(run("rules", "check", "--info").out().contains("[sleeping-dog]"));
        assertTrue(run("rules", "check", "--info").out().endsWith("1 error, 1 warning, 1 info.\n"));
    }

    @Test
    void the_format_is_asked_for_or_told_by_the_files_name() throws IOException {
        assertTrue(run("rules", "check", "-f", "json").out().contains("\"schemaVersion\": 1"));
        assertTrue(run("rules", "check", "-f", "github").out().startsWith("::error file="));
        run("rules", "check", "-o", here.resolve("found.sarif").toString());
        assertTrue(Files.readString(here.resolve("found.sarif")).contains("\"version\": \"2.1.0\""));
        run("rules", "check", "-o", here.resolve("found.json").toString());
        assertTrue(Files.readString(here.resolve("found.json")).contains("\"schemaVersion\": 1"));
        run("rules", "check", "-o", here.resolve("found.txt").toString());
        assertTrue(Files.readString(here.resolve("found.txt")).contains("error: unknown field"));
    }

    @Test
    void there_are_no_other_formats() {
        Run run = run("rules", "check", "-f", "csv");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("allowed: pretty, json, sarif, github"), run.err());
    }

    @Test
    void the_facts_of_all_scenarios_are_looked_at_or_of_those_named() {
        SupplierDoor door = new SupplierDoor();
        Run.of(door, Map.of(), here, "rules", "check");
        Run.of(door, Map.of(), here, "rules", "check", "floods");
        assertEquals(List.of("spring", "what-if", "floods"), door.scenarios());
    }

    @Test
    void a_scenario_that_can_not_be_read_stops_the_check_only_if_it_was_named() throws IOException {
        Files.writeString(here.resolve("scenarios/broken.yaml"), "");
        Run all = run("rules", "check");
        assertEquals(1, all.code());
        assertTrue(all.err().contains("run facts check broken"), all.err());
        assertEquals(2, run("rules", "check", "broken").code());
    }

    @Test
    void without_a_pack_there_is_nothing_to_check() {
        Run run = open("rules", "check", "--rules", "none");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("--rules DIR"), run.err());
    }

    @Test
    void what_keeps_a_pack_from_running_is_a_finding_here_and_stops_every_other_command() {
        String pack = PACKS.resolve("one-name").toString();
        Run check = open("rules", "check", "--rules", pack);
        assertEquals(1, check.code());
        assertEquals("", check.err());
        assertTrue(check.out().contains("b.drl:3:1: error: a rule named"), check.out());

        for (List<String> words : List.of(List.of("rank"), List.of("facts", "check"), List.of("explain", "alpha"))) {
            Run run = open(Stream.concat(words.stream(), Stream.of("--rules", pack))
                    .toArray(String[]::new));
            assertEquals(2, run.code(), words.toString());
            assertEquals("", run.out());
            assertTrue(run.err().contains("b.drl:3:1: a rule named 'A supplier delivers' stands at quality/a.drl:3:1 "
                    + "already [declared-twice]\n  3 | rule \"A supplier delivers\"\n    | ^\n"), run.err());
        }
    }

    @Test
    void a_problem_of_no_kind_is_no_finding() {
        Run run = Run.of(rules -> {
            throw Problem.of("the disk is on fire").failure();
        }, Map.of(), here, "rules", "check");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("the disk is on fire"), run.err());
    }
}
