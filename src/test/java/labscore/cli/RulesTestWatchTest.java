package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import labscore.fixture.Copies;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.fixture.Session;
import labscore.fixture.SmallPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules test -w}: what it prints while rules and tests are edited. */
class RulesTestWatchTest {

    private static final Door.Opener PACKS = PackDoor.opener(Map.of());

    @TempDir
    private Path here;

    private Path rules;
    private Path tests;

    @BeforeEach
    void a_pack() throws IOException {
        Copies.copy(SmallPack.RULES, here.resolve("rules"));
        Files.delete(here.resolve("rules/quality/effort.drl"));
        Files.delete(here.resolve("rules/quality/effort.test.yaml"));
        rules = here.resolve("rules/quality/promptness.drl");
        tests = here.resolve("rules/quality/promptness.test.yaml");
    }

    private Session watch() {
        Session session = new Session(PACKS, here, "rules", "test", "-w");
        assertTrue(session.next().contains("\n2 of 6 tests in 2 topics failed.\n"));
        assertEquals("labscore: watching 7 files; Ctrl-C stops\n", session.told("stops\n"));
        return session;
    }

    @Test
    void a_save_shows_the_topics_that_it_is_about() throws Exception {
        try (Session session = watch()) {
            Copies.edit(tests, "points: { alpha: 3, beta: 4 }", "points: { alpha: -2, beta: 4 }");
            String byTest = session.next();
            Copies.edit(rules, "units >= 100", "units >= 99");
            String byRule = session.next();
            Files.writeString(here.resolve("rules/quality/untested.test.yaml"), """
                    tests:
                      - name: A delivery of high grade
                        given: [ Delivery: { supplier: alpha, grade: high } ]
                        expect: { fires: [ A high grade is delivered ] }
                    """);
            String byNewTests = session.next();
            Golden.assertSame("rules-test/watch.txt", (byTest + byRule + byNewTests).replace(here + "/", ""));
            assertEquals(0, session.stop());
        }
    }

    @Test
    void what_is_broken_is_told_and_it_goes_on_once_that_is_mended() throws Exception {
        try (Session session = watch()) {
            Copies.edit(rules, "units >= 100", "unit >= 100");
            assertTrue(session.told("'units'?").contains("promptness.drl:8:"));
            Copies.edit(rules, "unit >= 100", "units >= 100");
            assertTrue(session.next().endsWith("All: 2 of 6 tests in 2 topics failed.\n"));
            Copies.edit(tests, "expect:", "expct:");
            session.told("'expect'?");
            Copies.edit(tests, "expct:", "expect:");
            assertTrue(session.next().endsWith("All: 2 of 6 tests in 2 topics failed.\n"));
        }
    }

    @Test
    void a_file_renamed_over_another_and_one_that_goes_and_returns_are_seen() throws Exception {
        try (Session session = watch()) {
            Path draft = Files.writeString(tests.resolveSibling(".promptness.swp"),
                    Files.readString(tests).replace("points: { alpha: 3, beta: 4 }", "points: { alpha: -2, beta: 4 }"));
            Files.move(draft, tests, StandardCopyOption.ATOMIC_MOVE);
            assertTrue(session.next().startsWith("\nChanged: rules/quality/promptness.test.yaml\n"));
            Files.move(tests, here.resolve("away"));
            assertTrue(session.next().contains("\nNo tests stand beside quality/promptness.drl.\n"));
            Files.move(here.resolve("away"), tests);
            assertTrue(session.next().endsWith("All: 2 of 6 tests in 2 topics failed.\n"));
        }
    }

    @Test
    void what_no_save_can_mend_ends_it_at_once() {
        Run run = Run.of(PACKS, Map.of(), here, "rules", "test", "-w", "nothing.drl");

        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("labscore: there is no rule file"), run.err());
    }

    @Test
    void other_forms_can_not_be_watched() {
        Run run = Run.of(PACKS, Map.of(), here, "rules", "test", "-w", "-f", "json");

        assertEquals(new Run(2, "", "labscore: -w shows tests as they fail\n  Leave out -f and -o, or -w.\n"), run);
    }
}
