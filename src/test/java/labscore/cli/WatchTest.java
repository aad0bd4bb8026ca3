package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import labscore.fixture.Copies;
import labscore.fixture.Golden;
import labscore.fixture.OpenedOnce;
import labscore.fixture.Run;
import labscore.fixture.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What watch prints while its files are edited, broken, mended, moved and taken away. */
class WatchTest {

    private static final OpenedOnce PACKS = new OpenedOnce();
    private static final String NOTHING = "\nNothing moved.\n";

    @TempDir
    private Path here;

    private Path rule;
    private Path facts;

    @BeforeEach
    void a_pack_and_scenarios() throws IOException {
        Copies.copy(Copies.SUPPLIERS, here);
        rule = here.resolve("rules/delivery/punctuality.drl");
        facts = here.resolve("scenarios/facts/deliveries.yaml");
    }

    /** Runs, and has printed its first ranking. */
    private Session watch(String... scenario) {
        Session session = scenario.length == 0
                ? new Session(PACKS, here, "watch") : new Session(PACKS, here, "watch", scenario[0]);
        assertTrue(session.next().startsWith("Suppliers, spring · as of 2026-03-31\n\nrank  lab"));
        assertEquals("labscore: watching 6 files; Ctrl-C stops\n", session.told("stops\n"));
        return session;
    }

    @Test
    void each_save_says_what_moved_and_by_what() throws Exception {
        try (Session session = watch()) {
            Copies.edit(rule, "points( -6 )", "points( 8 )");
            String byRule = session.next();
            Copies.edit(facts, "late: true", "late: false");
            String byFact = session.next();
            Copies.edit(here.resolve("rules/scorecard.yaml"), "weight: 1\n    scale: { odds: { double: 20 } }\n    reason: Who",
                    "weight: 3\n    scale: { odds: { double: 20 } }\n    reason: Who");
            Golden.assertSame("cli/watch.txt", byRule + byFact + session.next());
            assertEquals(0, session.stop());
        }
    }

    @Test
    void what_is_broken_is_told_and_the_next_good_state_is_held_against_the_last_one() throws Exception {
        try (Session session = watch()) {
            Copies.edit(rule, "late == true", "lat == true");
            String told = session.told("late'?");
            assertTrue(told.contains("rules/delivery/punctuality.drl:19:27: "), told);
            assertTrue(told.contains("^\n"), told);
            Copies.edit(facts, "late: false, date", "lateness: false, date");
            Copies.edit(rule, "lat == true", "late == true");
            session.told("deliveries.yaml:2:");
            Copies.edit(rule, "points( -6 )", "points( 8 )");
            session.told("deliveries.yaml:2:");
            Copies.edit(facts, "lateness: false", "late: false");
            String mended = session.next();
            assertTrue(mended.startsWith("\nrules/delivery/punctuality.drl and scenarios/facts/deliveries.yaml\n"
                    + "~ A delivery arrives late: points −6 → 8\n"), mended);
            assertTrue(mended.contains("▲2  Cobalt"), mended);
        }
    }

    @Test
    void what_is_broken_at_the_start_is_ranked_once_it_is_mended() throws Exception {
        Copies.edit(rule, "late == true", "lat == true");
        try (Session session = new Session(PACKS, here, "watch", "spring")) {
            session.told("stops\n");
            Copies.edit(rule, "lat == true", "late == true");
            assertTrue(session.next().startsWith("\nSuppliers, spring · as of"));
        }
    }

    @Test
    void a_file_renamed_over_another_is_a_save() throws Exception {
        try (Session session = watch()) {
            Path draft = Files.writeString(facts.resolveSibling(".deliveries.yaml.swp"),
                    Files.readString(facts).replace("late: true", "late: false"));
            Files.move(draft, facts, StandardCopyOption.ATOMIC_MOVE);
            assertTrue(session.next().contains("~ cobalt-blue"));
        }
    }

    @Test
    void a_file_that_goes_is_told_and_its_return_is_seen() throws Exception {
        try (Session session = watch()) {
            byte[] content = Files.readAllBytes(facts);
            Files.delete(facts);
            assertTrue(session.told("there is no file 'facts/deliveries.yaml'").contains("spring.yaml:7:"));
            Files.write(facts, content);
            assertEquals("\nscenarios/facts/deliveries.yaml" + NOTHING, session.next());
            Files.delete(here.resolve("scenarios/spring.yaml"));
            session.told("there is no scenario 'spring'");
            Files.copy(Copies.SUPPLIERS.resolve("scenarios/spring.yaml"), here.resolve("scenarios/spring.yaml"));
            assertEquals("\nscenarios/spring.yaml" + NOTHING, session.next());
        }
    }

    @Test
    void folders_that_go_are_told_and_their_return_is_seen() throws Exception {
        try (Session session = watch()) {
            Files.move(here.resolve("rules"), here.resolve("away"));
            session.told("there is no folder of rules");
            Files.move(here.resolve("away"), here.resolve("rules"));
            assertTrue(session.next().endsWith(NOTHING));
            Files.move(here.resolve("scenarios/facts"), here.resolve("away"));
            session.told("there is no file 'facts/deliveries.yaml'");
            Files.move(here.resolve("away"), here.resolve("scenarios/facts"));
            assertTrue(session.next().endsWith(NOTHING));
        }
    }

    @Test
    void a_file_that_is_written_bit_by_bit_is_right_in_the_end() throws Exception {
        try (Session session = watch()) {
            String text = Files.readString(rule).replace("points( -6 )", "points( 8 )");
            Files.writeString(rule, "");
            for (int start = 0; start < text.length(); start += 60) {
                Files.writeString(rule, text.substring(start, Math.min(text.length(), start + 60)),
                        StandardOpenOption.APPEND);
                Thread.sleep(5);
            }
            assertTrue(session.next().contains("▲2  Cobalt"));
        }
    }

    @Test
    void rule_files_join_and_leave() throws Exception {
        try (Session session = watch()) {
            Path joined = here.resolve("rules/delivery/more.drl");
            Files.writeString(joined, Files.readString(rule).replace("A delivery arrives", "Again a delivery arrives"));
            assertTrue(session.next().contains("+ Again a delivery arrives late, new in delivery, −6 points\n"));
            Files.delete(joined);
            assertTrue(session.next().contains("− Again a delivery arrives late, gone from delivery\n"));
        }
    }

    @Test
    void files_of_other_scenarios_and_tests_are_not_looked_at() throws Exception {
        try (Session session = watch()) {
            Copies.edit(here.resolve("scenarios/on-time.yaml"), "late: false", "late: maybe");
            Files.writeString(here.resolve("rules/delivery/punctuality.test.yaml"), "tests: what?");
            Files.writeString(here.resolve("scenarios/facts/other.yaml"), "facts: none");
            Files.writeString(here.resolve("scenarios/another-base.yaml"), "scenario: Another\n");
            Copies.edit(facts, "late: true", "late: false");
            assertTrue(session.next().startsWith("\nscenarios/facts/deliveries.yaml\n"));
            assertEquals("", session.toldSince());
        }
    }

    @Test
    void what_a_scenario_comes_to_include_is_watched_from_then_on() throws Exception {
        try (Session session = watch("spring")) {
            Path more = here.resolve("scenarios/facts/more.yaml");
            Files.writeString(more, Files.readString(facts).replaceAll("id: ", "id: more-"));
            Copies.edit(here.resolve("scenarios/spring.yaml"), "deliveries.yaml ]", "deliveries.yaml, facts/more.yaml ]");
            assertTrue(session.next().contains("+ more-cobalt-blue"));
            Copies.edit(more, "late: true", "late: false");
            assertTrue(session.next().startsWith("\nscenarios/facts/more.yaml\n"));
        }
    }

    @Test
    void other_dimensions_begin_a_new_ranking() throws Exception {
        try (Session session = watch()) {
            Path text = here.resolve("rules/scorecard.yaml");
            Files.move(here.resolve("rules/finance"), here.resolve("away"));
            String card = Files.readString(text);
            Files.writeString(text, card.replaceAll("(?s)  finance:.*(?=confidence:)", ""));
            assertTrue(session.next().contains("rank  lab"));
        }
    }

    @Test
    void it_ends_when_nobody_reads_on() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(0, Cli.run(new String[] {"watch", "-q"},
                new Console(closed, OutputStream.nullOutputStream(), Map.of(), here), PACKS));
    }

    @Test
    void what_no_save_can_mend_ends_it_at_once() {
        assertEquals(2, Run.of(PACKS, Map.of(), here, "watch", "nowhere").code());
        assertEquals(2, Run.of(PACKS, Map.of(), here, "watch", "--profile", "nobody").code());
        assertFalse(Run.of(PACKS, Map.of(), here, "watch", "--rules", "nowhere").err().isEmpty());
    }

    @Test
    void help_says_how_it_ends() {
        Golden.assertSame("cli/help-watch.txt", Run.of(PACKS, Map.of(), here, "watch", "--help").out());
    }
}
