package labscore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.fixture.Shipped;
import labscore.problem.ProblemText;
import labscore.ruletest.RuleTest;
import labscore.ruletest.RuleTestFile;
import labscore.ruletest.RuleTestRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped rule pack passes the tests that stand beside its rules. */
class RulePackTest {

    private static final Path RULES = Shipped.RULES;
    private static Labscore labscore;

    @BeforeAll
    static void open_the_pack() {
        labscore = Shipped.labscore();
    }

    @TestFactory
    Stream<DynamicNode> tests_beside_the_rules() throws IOException {
        return testFiles().stream().map(file -> dynamicContainer(file.toString(), RuleTestFile
                .read(RULES, file, labscore.judgement()).stream()
                .map(test -> dynamicTest(test.name(), () -> assertEquals("", failures(test))))));
    }

    @Test
    void every_rule_fires_in_some_test() throws IOException {
        Set<String> silent = new TreeSet<>(labscore.judgement().rules().keySet());
        for (Path file : testFiles()) {
            RuleTestFile.read(RULES, file, labscore.judgement()).forEach(test -> silent.removeAll(run(test).fired()));
        }
        assertEquals(Set.of(), silent, "rules that no test makes fire");
    }

    @Test
    void every_topic_has_tests() throws IOException {
        Set<String> topics = labscore.judgement().rules().values().stream()
                .map(rule -> rule.where().file().replace(".drl", RuleTestFile.ENDING)).collect(Collectors.toSet());
        Set<String> tested = testFiles().stream().map(file -> RULES.relativize(file).toString())
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(topics), new TreeSet<>(tested));
    }

    @Test
    void there_are_at_least_forty_rules_over_all_dimensions() {
        assertTrue(labscore.judgement().rules().size() >= 40);
        labscore.judgement().scheme().dimensions().forEach(dimension -> assertTrue(
                labscore.judgement().rules().values().stream()
                        .anyMatch(rule -> rule.dimension().equals(dimension.id())), dimension.id()));
    }

    private static List<Path> testFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(RuleTestFile.ENDING)).sorted().toList();
        }
    }

    private static String failures(RuleTest test) {
        return run(test).failures().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
    }

    private static RuleTestRun run(RuleTest test) {
        return RuleTestRun.of(test, scenario -> labscore.assess(scenario));
    }
}
