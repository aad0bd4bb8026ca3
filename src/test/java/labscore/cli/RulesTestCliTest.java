package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.fixture.Shipped;
import labscore.fixture.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules test}: what it runs, what it prints, how it ends. */
class RulesTestCliTest {

    @TempDir
    private Path folder;

    private static Run run(String... words) {
        return run(SmallPack.RULES, Map.of(), words);
    }

    private static Run run(Path rules, Map<String, String> environment, String... words) {
        List<String> all = new ArrayList<>(List.of("rules", "test", "--rules", rules.toString()));
        all.addAll(List.of(words));
        return Run.of(SmallPack.door(), environment, Path.of(""), all.toArray(new String[0]));
    }

    @Test
    void tests_that_fail_are_shown_and_are_exit_code_1() {
        Run run = run();

        assertEquals(new Run(1, run.out(), ""), run);
        Golden.assertSame("rules-test/failed.txt", run.out());
    }

    @Test
    void tables_fit_a_narrow_terminal() {
        Run run = run(SmallPack.RULES, Map.of("LABSCORE_STDOUT_TTY", "1", "COLUMNS", "70", "NO_COLOR", "1"));

        Golden.assertSame("rules-test/failed-70.txt", run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 70 || line.contains("effort.drl")), run.out());
    }

    @Test
    void other_programs_get_json_and_the_summary_goes_to_standard_error() {
        Run run = run("-f", "json");

        Golden.assertSame("rules-test/failed.json", run.out());
        assertEquals("labscore: 3 of 9 tests in 3 topics failed.\n", run.err());
    }

    @Test
    void continuous_integration_gets_the_xml_of_junit() {
        Golden.assertSame("rules-test/failed.xml", run("-f", "junit").out());
    }

    @Test
    void a_file_is_written_in_the_format_that_its_name_asks_for() throws IOException {
        Run run = run("-o", folder.resolve("outcome.xml").toString());

        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(run("-f", "junit").out(), Files.readString(folder.resolve("outcome.xml")));
    }

    @Test
    void the_pattern_is_found_in_names_and_in_paths() {
        assertEquals(new Run(0, "1 test in 1 topic passed; 8 others were not asked for.\n", ""),
                run("-r", "^Two late"));
        assertEquals("1 of 3 tests in 1 topic failed; 6 others were not asked for.",
                summary(run("-r", "quality/eff")));
    }

    @Test
    void a_file_is_a_test_file_a_rule_file_or_a_folder_from_here_or_from_the_pack() {
        String effort = "1 of 3 tests in 1 topic failed.";
        String here = SmallPack.RULES + "/quality/effort";
        for (String file : List.of("quality/effort.drl", "quality/effort.test.yaml", "effort.drl", here + ".drl",
                here + ".test.yaml")) {
            assertEquals(effort, summary(run(file)), file);
        }
        for (String all : List.of("quality", "quality/", SmallPack.RULES.toString())) {
            assertEquals("3 of 9 tests in 3 topics failed.", summary(run(all)), all);
        }
        assertEquals("3 of 7 tests in 2 topics failed.", summary(run("effort.drl", "promptness.drl")));
    }

    @Test
    void no_test_found_is_a_failure_that_says_where_it_looked_and_for_what() {
        assertEquals(new Run(1, "No test ran; 9 others were not asked for.\n",
                "labscore: there is no test with 'nothing' in its name or its rule file's path in " + SmallPack.RULES
                        + "\n"), run("-r", "nothing"));
        Run untested = run("untested.drl");
        assertEquals(new Run(1, untested.out(), "labscore: there is no test in untested.drl\n"), untested);
        assertTrue(untested.out().startsWith("No test ran.\n\nNo tests stand beside quality/untested.drl.\n"));
    }

    @Test
    void too_little_coverage_is_exit_code_1_even_where_all_tests_pass() {
        String[] effort = {"quality/effort.drl", "-q", "--min-coverage"};

        assertEquals("", run(effort[0], effort[1], effort[2], "66.6").err());
        assertEquals("labscore: min-coverage: 4 of 6 conditions are covered, less than 66.7 percent\n",
                run(effort[0], effort[1], effort[2], "66.7").err());
        assertEquals(1, shipped("--min-coverage", "97").code());
        assertEquals(0, shipped("--min-coverage", "95").code());
        assertTrue(failure("--min-coverage", "101").contains("--min-coverage can't be 101\n  allowed: 0 to 100"));
        assertTrue(failure("--min-coverage", "many").contains("many"));
        assertTrue(failure("--min-coverage", "5", "-r", "x").contains("part of the tests can't show"));
    }

    @Test
    void what_can_not_be_run_is_exit_code_2() {
        assertTrue(failure("-r", "a(").startsWith(
                "labscore: 'a(' is no regular expression: Unclosed group at character "));
        assertTrue(failure("quality/efort.drl").startsWith(
                "labscore: there is no rule file, test file or folder 'quality/efort.drl' in the pack "));
        assertTrue(failure("quality/efort.drl").contains("did you mean 'quality/effort.drl'?"));
        assertTrue(failure("-f", "jnit").contains("did you mean 'junit'?"));
        assertTrue(failure("../../pom.xml").startsWith("labscore: there is no rule file"));
    }

    private static String failure(String... words) {
        Run run = run(words);
        assertEquals(2, run.code());
        assertEquals("", run.out());
        return run.err();
    }

    @Test
    void all_test_files_that_can_not_be_read_are_told() throws IOException {
        for (String file : List.of("vocabulary.drl", "scorecard.yaml", "quality/effort.drl")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(SmallPack.RULES.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("quality/effort.test.yaml"), "tests:\n  - name: Nothing is given\n");
        Files.writeString(folder.resolve("quality/stray.test.yaml"), "tests: []\n");

        Run run = run(folder, Map.of());

        assertEquals(2, run.code());
        assertEquals("""
                PACK/quality/effort.test.yaml:2:5: 'given' is missing
                  2 |   - name: Nothing is given
                    |     ^
                  List the facts, or write [].
                PACK/quality/stray.test.yaml: there is no rule file 'quality/stray.drl' that these tests could be about
                  Name the test file as the rule file, with .test.yaml instead of .drl.
                """, run.err().replace(folder.toString(), "PACK"));
    }

    @Test
    void the_shipped_pack_passes() {
        Run run = shipped();

        assertEquals(new Run(0, run.out(), ""), run);
        assertTrue(run.out().matches("(?s)\\d+ tests in \\d+ topics passed[.]\n\nCoverage: rules .* [(]100%[)], .*"),
                run.out());
    }

    private static Run shipped(String... words) {
        List<String> all = new ArrayList<>(List.of("rules", "test", "--rules", Shipped.RULES.toString()));
        all.addAll(List.of(words));
        return Run.of(Shipped.door(), Map.of(), Path.of(""), all.toArray(new String[0]));
    }

    private static String summary(Run run) {
        return run.out().lines().filter(line -> line.matches("\\d+ (of \\d+ )?tests? in .*")).findFirst().orElseThrow();
    }
}
