package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import labscore.fixture.Copies;
import labscore.fixture.Golden;
import labscore.fixture.OpenedOnce;
import labscore.fixture.Repository;
import labscore.fixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit of the rules does, against what git keeps and against other folders. */
class RulesDiffTest {

    private static final OpenedOnce PACKS = new OpenedOnce();

    @TempDir
    private Path here;

    private Path punctuality;
    private Repository repository;

    @BeforeEach
    void a_pack_under_version_control() throws Exception {
        Copies.copy(Copies.SUPPLIERS, here);
        punctuality = here.resolve("rules/delivery/punctuality.drl");
        repository = Repository.in(here).commit("Begin");
    }

    private Run diff(String... words) {
        return diffIn(here, words);
    }

    private static Run diffIn(Path folder, String... words) {
        List<String> all = new ArrayList<>(List.of("rules", "diff"));
        all.addAll(List.of(words));
        return Run.of(PACKS, Map.of("PATH", System.getenv("PATH")), folder, all.toArray(String[]::new));
    }

    private void assertProblem(String start, String... words) {
        Run run = diff(words);
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(start), run.err());
    }

    private void edit() throws IOException {
        Copies.edit(punctuality, "points( -6 )", "points( 8 )");
        Copies.edit(here.resolve("rules/finance/audits.drl"), "The books were audited", "Someone audited the books");
        Copies.edit(here.resolve("rules/scorecard.yaml"), "weight: 1\n    scale: { odds: { double: 20 } }\n    reason: Who",
                "weight: 1\n    scale: { odds: { double: 10 } }\n    reason: Who");
    }

    @Test
    void an_edit_is_held_against_the_last_commit() throws Exception {
        edit();
        Run run = diff();
        assertEquals(new Run(0, run.out(), ""), run);
        Golden.assertSame("cli/rules-diff.txt", run.out().replaceAll("HEAD \\([0-9a-f]{10}\\)", "HEAD (…)"));
        assertEquals(0, diff("-f", "json").code());
        assertEquals(run.out().replace("in folder rules", "in folder ./rules"),
                diff("HEAD", "--rules", "./rules").out().replace("in folder rules", "in folder ./rules"));
    }

    @Test
    void comments_and_layout_change_nothing_and_that_is_said() throws Exception {
        Copies.edit(punctuality, "// Whoever was late.", "/* Late\n is late. */");
        Copies.edit(punctuality, "late == true, $lab", "late==true  ,\n        $lab");
        assertTrue(diff().out().endsWith("\nThe rules state the same.\n\nNothing moves in any of the 3 scenarios.\n"),
                diff().out());
        assertEquals("\nNothing moves in on-time.\n",
                diff("--scenario", "on-time").out().replaceFirst("(?s).*same\\.\n", ""));
    }

    @Test
    void gates_fail_on_what_moves() throws Exception {
        assertEquals(0, diff("--fail-on", "rank-change", "--fail-on", "lead-change").code());
        edit();
        Run run = diff("--fail-on", "lead-change");
        assertEquals(1, run.code());
        assertEquals("labscore: lead-change in 'Suppliers, spring': Cobalt leads, before Alpine Steel leads\n",
                run.err());
        assertEquals(1, diff("--fail-on", "rank-change").code());
        assertEquals(0, diff("--fail-on", "rank-change", "--scenario", "on-time").code());
        assertProblem("labscore: there is no change 'rank' to fail on", "--fail-on", "rank");
    }

    @Test
    void a_scenario_that_one_pack_can_not_read_is_told_and_the_others_are_compared() throws Exception {
        Copies.edit(punctuality, "A delivery arrives late", "A late delivery");
        Run run = diff();
        assertEquals(0, run.code());
        assertEquals("labscore: scenario 'no-late' can't be compared\n", run.err());
        assertTrue(run.out().contains("~ A late delivery, only renamed; was: A delivery arrives late\n"), run.out());
        assertTrue(run.out().contains("Nothing moves in spring and on-time.\n"), run.out());
        assertTrue(run.out().contains("no-late can't be compared\nUnder the rules in folder rules:\n"), run.out());
        assertEquals(1, diff("--fail-on", "rank-change").code());
        assertEquals(2, diff("--scenario", "no-late").code());
    }

    @Test
    void other_dimensions_are_told_and_not_compared() throws Exception {
        Copies.edit(here.resolve("rules/scorecard.yaml"), "  finance:\n", "  money:\n");
        Files.move(here.resolve("rules/finance"), here.resolve("rules/money"));
        Copies.edit(here.resolve("rules/money/audits.drl"), "package finance", "package money");
        Run run = diff("--scenario", "spring");
        assertEquals(2, run.code());
        assertTrue(run.out().contains("~ The books were audited: dimension finance → money\n"), run.out());
        assertTrue(run.out().contains("before delivery, finance; now delivery, money"), run.out());
    }

    @Test
    void a_folder_wins_over_a_revision_of_the_same_name() throws Exception {
        Copies.copy(here.resolve("rules"), here.resolve("main"));
        assertTrue(diff("main").out().startsWith("Rules in folder rules against those in folder main\n"));
        assertTrue(diff("refs/heads/main").out().startsWith("Rules in folder rules against those at refs/heads/main ("));
    }

    @Test
    void what_the_user_works_on_stays_as_it_is() throws Exception {
        edit();
        Files.writeString(here.resolve("rules/delivery/new.txt"), "kept");
        repository.git("add", "rules/delivery/new.txt");
        byte[] index = Files.readAllBytes(here.resolve(".git/index"));
        String status = repository.git("status", "--porcelain");
        byte[] again = Files.readAllBytes(here.resolve(".git/index"));
        assertEquals(0, diff().code());
        assertArrayEquals(again, Files.readAllBytes(here.resolve(".git/index")));
        assertEquals(status, repository.git("status", "--porcelain"));
        assertTrue(index.length > 0);
    }

    @Test
    void a_revision_that_is_not_there_is_named_with_the_nearest() {
        assertEquals("""
                labscore: there is no folder and no revision 'mainn'
                  did you mean 'main'?
                  Name a commit, branch or tag that git knows, or the folder of another rule pack.
                """, diff("mainn").err());
        assertProblem("labscore: there is no folder and no revision 'HEAD~9'", "HEAD~9");
        assertProblem("labscore: '--output=x' can't be a revision", "--", "--output=x");
    }

    @Test
    void a_revision_without_the_pack_says_so() throws Exception {
        repository.git("rm", "-r", "-q", "--cached", "rules");
        repository.git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "No rules");
        assertProblem("labscore: there is no rule pack in HEAD:rules\n");
    }

    @Test
    void what_is_wrong_with_an_old_pack_stands_in_history() throws Exception {
        Copies.edit(punctuality, "late == false", "lat == false");
        repository.commit("A slip");
        Copies.edit(punctuality, "lat == false", "late == false");
        assertProblem("HEAD:rules/delivery/punctuality.drl:8:");
    }

    @Test
    void a_link_in_history_is_not_followed() throws Exception {
        Files.move(punctuality, here.resolve("elsewhere.drl"));
        Files.createSymbolicLink(punctuality, Path.of("../../elsewhere.drl"));
        repository.commit("A link");
        assertProblem("labscore: HEAD:rules/delivery/punctuality.drl is a link");
    }

    @Test
    void without_git_or_a_repository_it_says_what_to_do(@TempDir Path elsewhere) throws Exception {
        Copies.copy(Copies.SUPPLIERS, elsewhere);
        Run noRepository = diffIn(elsewhere);
        assertEquals(2, noRepository.code());
        assertTrue(noRepository.err().endsWith("""
                is in no git repository, so there is no revision of it
                  Name the folder of another rule pack.
                """), noRepository.err());
        Run noGit = Run.of(PACKS, Map.of("PATH", elsewhere.toString()), here, "rules", "diff");
        assertEquals("""
                labscore: there is no git program in PATH to read revisions with
                  Install git, or name the folder of another rule pack.
                """, noGit.err());
        Repository.in(elsewhere);
        assertTrue(diffIn(elsewhere).err().contains("has no commit yet"));
    }

    @Test
    void help_says_what_it_is_held_against() {
        Golden.assertSame("cli/help-rules-diff.txt", diff("--help").out());
    }
}
