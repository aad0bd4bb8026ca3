package labscore.ruletest.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import labscore.Labscore;
import labscore.fixture.Copies;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.PackTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults are noticed by tests that look closely, and by no others. */
class MutatingTest {

    private static final Path PACK = Path.of("src/test/resources/mutation");
    private static final String TOPIC = "quality/promptness.drl";

    @TempDir
    private Path copy;

    @BeforeEach
    void copy_the_pack() throws IOException {
        Copies.copy(PACK, copy);
    }

    @Test
    void a_test_with_both_neighbours_of_a_threshold_notices_all_faults() {
        MutationRun run = run(copy, Set.of(TOPIC));

        assertEquals(List.of(), run.survivors());
        assertEquals(1, run.rules().size());
        assertTrue(run.mutants() >= 8, "only " + run.mutants() + " faults");
    }

    @Test
    void what_no_test_looks_at_goes_unnoticed() throws IOException {
        rewrite("quality/promptness.test.yaml", "      - Delivery: { supplier: gamma, units: 300, late: true }\n", "");

        assertEquals(List.of("late == false → "),
                run(copy, Set.of(TOPIC)).survivors().stream()
                        .map(mutant -> mutant.before() + " → " + mutant.after()).toList());
    }

    @Test
    void the_engine_gives_the_same_verdict_on_each_fault() throws IOException {
        rewrite("quality/promptness.test.yaml", "units: 99", "units: 98");
        List<Mutant> missed = run(copy, Set.of(TOPIC)).survivors();
        assertEquals(List.of("99"), missed.stream().map(Mutant::after).toList());

        Labscore sound = Labscore.open(copy);
        String rule = "A large delivery comes in time";
        List<Mutant> written = Mutants.of(sound.judgement().rules().get(rule), sound.bodies().get(rule),
                sound.judgement().vocabulary()).stream().filter(mutant -> !mutant.after().isEmpty()).toList();
        assertTrue(written.size() >= 6, "only " + written.size() + " faults");
        for (Mutant mutant : written) {
            String text = Files.readString(copy.resolve(TOPIC));
            rewrite(TOPIC, mutant.before(), mutant.after());
            assertEquals(mutant.after().equals("99"), passes(copy), mutant.toString());
            Files.writeString(copy.resolve(TOPIC), text);
        }
    }

    @Test
    void tests_that_fail_anyway_would_notice_anything_and_are_refused() throws IOException {
        rewrite("quality/promptness.test.yaml", "A large delivery comes in time: 4", "A large delivery comes in time: 5");

        String said = assertThrows(LabscoreException.class, () -> run(copy, Set.of(TOPIC))).getMessage();

        assertEquals(copy.resolve("quality/promptness.test.yaml") + ":2:5: 'A delivery of a hundred comes in time, "
                + "one of ninety-nine too, and one of 300 late' fails with the rules as they are\n"
                + "  Make 'labscore rules test' pass first.", said);
    }

    @Test
    void the_tests_of_the_shipped_rules_miss_few_faults() {
        Labscore shipped = Shipped.labscore();
        Set<String> topics = new TreeSet<>();
        shipped.judgement().rules().values().forEach(rule -> topics.add(rule.where().file()));

        MutationRun run = run(Shipped.RULES, topics);

        assertTrue(run.mutants() > 1000, "only " + run.mutants() + " faults");
        assertTrue(run.survivingPercent() < 3, run.survivors().toString());
    }

    private static MutationRun run(Path pack, Set<String> topics) {
        Labscore labscore = Labscore.open(pack);
        PackTests beside = PackTests.in(pack, labscore.judgement());
        return Mutating.of(labscore.judgement(), labscore.bodies().values(), beside.read(beside.topics()), topics,
                rule -> { });
    }

    private static boolean passes(Path pack) {
        Labscore labscore = Labscore.open(pack);
        PackTests beside = PackTests.in(pack, labscore.judgement());
        return PackTestRun.of(beside.read(List.of(TOPIC)), labscore::live).isPassed();
    }

    private void rewrite(String file, String before, String after) throws IOException {
        Copies.edit(copy.resolve(file), before, after);
    }
}
