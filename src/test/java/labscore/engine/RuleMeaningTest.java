package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.Labscore;
import labscore.ruletest.PackTests;
import labscore.ruletest.RuleTest;
import labscore.ruletest.RuleTestRun;
import labscore.scoring.Credit;
import labscore.scoring.ScoredCredit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the words of a rule mean once it runs: unknown values, division, status, sums, groups, evidence. */
class RuleMeaningTest {

    private static final Path PACK = Path.of("src/test/resources/semantics");
    private static Labscore labscore;

    @BeforeAll
    static void open_the_pack() {
        labscore = Labscore.open(PACK);
    }

    @TestFactory
    Stream<DynamicTest> the_language() {
        return tests().stream().map(test -> DynamicTest.dynamicTest(test.name(), () -> assertEquals(
                List.of(), RuleTestRun.of(test, labscore::assess).mismatches())));
    }

    @Test
    void a_credit_carries_all_the_evidence_it_rests_on() {
        RuleTest test = named("What was undone does not enter a sum that says so");
        Credit credit = credit(test, "not undone");
        assertEquals(List.of(), credit.matched());
        assertEquals(List.of("second"), credit.aggregated());
        assertEquals(List.of("3", "first", "second"), credit(test, "summed").aggregated());
    }

    @Test
    void evidence_matched_one_by_one_is_told_from_what_went_into_sums() {
        Credit credit = credit(named("Context and events meet in one rule"), "large for its staff");
        assertEquals(List.of("1", "2"), credit.matched());
        assertEquals(List.of(), credit.aggregated());
    }

    private static Credit credit(RuleTest test, String rule) {
        return labscore.assess(test.scenario()).scorecard("alpha").orElseThrow().dimensions().get(0)
                .credits().stream().map(ScoredCredit::credit).filter(credit -> credit.rule().equals(rule))
                .findFirst().orElseThrow();
    }

    private static RuleTest named(String name) {
        return tests().stream().filter(test -> test.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<RuleTest> tests() {
        PackTests beside = PackTests.in(PACK, labscore.judgement());
        return beside.read(beside.topics()).stream().flatMap(topic -> topic.tests().stream()).toList();
    }
}
