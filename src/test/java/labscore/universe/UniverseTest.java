package labscore.universe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.Labscore;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.problem.Severity;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.rulepack.inspection.PackInspection;
import labscore.scenario.ScenarioReader;
import labscore.scoring.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks rest on made-up universes, so these must stay what labscore reads and ranks. */
class UniverseTest {

    private static final Universe SMALL = new Universe(30, 3000, 40, 7);
    private static final int KINDS = RuleKind.values().length;

    @TempDir
    Path folder;

    @Test
    void a_universe_is_ranked_and_each_kind_of_rule_credits_some_lab() {
        UniverseFolder written = UniverseFolder.write(new Universe(30, 3000, KINDS, 7), FactForm.CSV, folder);
        Labscore labscore = Labscore.open(written.rules());
        Assessment assessment = labscore.assess(labscore.read(written.scenario()));

        assertEquals(30, assessment.scorecards().size());
        assertEquals(3000, assessment.evidence().size());
        assertFalse(assessment.ranking().isEmpty());
        assertEquals(GeneratedRules.first(KINDS).stream().map(GeneratedRule::name).collect(Collectors.toSet()),
                credited(assessment));
    }

    @Test
    void there_is_nothing_to_mend_in_its_rules() {
        PackFiles files = PackFiles.read(UniverseFolder.write(SMALL, FactForm.CSV, folder).rules());

        assertEquals(List.of(), PackInspection.findings(files, List.of()).stream()
                .filter(finding -> finding.kind().severity() != Severity.INFO).map(Problem::toString).toList());
    }

    @Test
    void a_fifth_of_the_facts_name_two_labs() {
        long moves = new Universe(100, 10_000, 1, 3).eachFact().filter(fact -> fact.fields().containsKey("to")).count();

        assertEquals(2000, moves, 200);
    }

    @Test
    void all_rules_that_there_can_be_pass_the_checks() {
        PackFiles files = PackFiles.read(UniverseFolder.write(
                new Universe(2, 0, GeneratedRules.MOST, 1), FactForm.CSV, folder).rules());

        assertEquals(GeneratedRules.MOST, RulePackReader.read(files).judgement().rules().size());
    }

    @Test
    void it_is_the_same_in_every_form() {
        Scenario one = read(FactForm.CSV, false);
        Scenario other = read(FactForm.JSONL, true);

        assertEquals(one.labs(), other.labs());
        assertEquals(SMALL.facts(), other.facts().size());
        for (int i = 0; i < SMALL.facts(); i++) {
            assertTrue(other.facts().get(i).saysTheSameAs(one.facts().get(i)), one.facts().get(i).id());
            assertTrue(SMALL.fact(i).saysTheSameAs(one.facts().get(i)), one.facts().get(i).id());
        }
    }

    private Scenario read(FactForm form, boolean labsInTable) {
        UniverseFolder written = UniverseFolder.write(SMALL, form, labsInTable, folder.resolve(form.ending()));
        return ScenarioReader.read(written.scenario(),
                Labscore.language(RulePackReader.read(PackFiles.read(written.rules())).judgement()));
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() throws IOException {
        Map<String, String> first = files(SMALL, "first");

        assertEquals(first, files(new Universe(30, 3000, 40, 7), "second"));
        assertNotEquals(first, files(new Universe(30, 3000, 40, 8), "third"));
    }

    @Test
    void more_rules_are_asked_for_than_there_are_constants() {
        assertThrows(IllegalArgumentException.class, () -> new Universe(30, 10, GeneratedRules.MOST + 1, 7));
    }

    private Map<String, String> files(Universe universe, String name) throws IOException {
        Path root = folder.resolve(name);
        for (FactForm form : FactForm.values()) {
            UniverseFolder.write(universe, form, root.resolve(form.ending())).writeClips(universe);
        }
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static Set<String> credited(Assessment assessment) {
        return assessment.scorecards().stream().flatMap(card -> card.dimensions().stream())
                .flatMap(dimension -> dimension.credits().stream())
                .map(credit -> credit.rule().name()).collect(Collectors.toSet());
    }
}
