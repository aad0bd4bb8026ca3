package labscore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import labscore.fixture.Shipped;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.PackTests;
import labscore.ruletest.TopicTests;
import labscore.ruletest.coverage.Coverage;
import labscore.ruletest.coverage.Covering;
import labscore.ruletest.coverage.RuleCoverage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped rule pack passes the tests that stand beside its rules. */
class RulePackTest {

    private static Labscore labscore;
    private static PackTestRun run;
    private static Coverage coverage;

    @BeforeAll
    static void run_the_tests_of_the_pack() {
        labscore = Shipped.labscore();
        PackTests tests = PackTests.in(Shipped.RULES, labscore.judgement());
        List<TopicTests> topics = tests.read(tests.topics());
        run = PackTestRun.of(topics, labscore::live);
        coverage = Covering.of(topics, labscore.judgement(), labscore.bodies().values());
    }

    @TestFactory
    Stream<DynamicNode> tests_beside_the_rules() {
        return run.topics().stream().map(topic -> dynamicContainer(
                topic.tests().file(), topic.runs().stream().map(test -> dynamicTest(
                        test.test().name(), () -> assertEquals(List.of(), test.mismatches())))));
    }

    @Test
    void every_topic_has_tests() {
        assertEquals(List.of(), run.topics().stream().filter(topic -> topic.runs().isEmpty())
                .map(topic -> topic.tests().topic()).toList());
    }

    @Test
    void every_rule_fires_in_some_test_beside_it() {
        assertEquals(List.of(), coverage.silent().stream().map(RuleCoverage::rule).toList());
    }

    /** Those that ask for a value to be known with which the rule calculates can't be seen to fail. */
    @Test
    void every_condition_that_a_test_can_cover_is_covered() {
        assertEquals(List.of(), coverage.rules().stream().flatMap(rule -> rule.conditions().stream())
                .filter(condition -> !condition.isCovered() && !condition.implied())
                .map(condition -> condition.where() + ": " + condition.condition().text()).toList());
        assertTrue(coverage.reaches(95));
    }

    @Test
    void there_are_at_least_forty_rules_over_all_dimensions() {
        assertTrue(labscore.judgement().rules().size() >= 40);
        labscore.judgement().scheme().dimensions().forEach(dimension -> assertTrue(
                labscore.judgement().rules().values().stream()
                        .anyMatch(rule -> rule.dimension().equals(dimension.id())), dimension.id()));
    }
}
