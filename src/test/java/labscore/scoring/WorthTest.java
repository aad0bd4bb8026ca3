package labscore.scoring;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worth = points × amount × weight of the weakest evidence matched, in hundredths, half to even. */
class WorthTest {

    private static PackBuilder packOf(double points) {
        return pack().event("Move", 100).state("Audit").context("Headcount")
                .dimension("talent", 1).rule("Hires", "talent", points);
    }

    @ParameterizedTest(name = "{0} points × {1} × {2} = {3} hundredths")
    @CsvSource(delimiter = '|', textBlock = """
            # points | amount | weight | worth
             8       | 1      | 1      |  800
             8       | 1      | 0.91   |  728
            -8       | 0.5    | 0.91   | -364
             8       | 0      | 1      |    0
            # ties go to the even hundredth, as on paper: 0.005, 0.015, 0.025
             0.5     | 0.01   | 1      |    0
             1.5     | 0.01   | 1      |    2
             2.5     | 0.01   | 1      |    2
            # 0.065 and 1.005 have no exact binary form; they are ties all the same
             0.1     | 1      | 0.65   |    6
             1.005   | 1      | 1      |  100
            -1.005   | 1      | 1      | -100
            """)
    void a_credit_is_worth_points_times_amount_times_weight(
            double points, double amount, double weight, long worth) {
        ScoredCredit credit = only(CaseBuilder.labs(packOf(points), "a")
                .fact(fact("audit", "Audit").confidence(weight))
                .credit("Hires", "a", amount, "audit"));
        assertEquals(worth, credit.worth());
    }

    @Test
    void the_weakest_evidence_matched_decides() {
        ScoredCredit credit = only(CaseBuilder.labs(packOf(8), "a").asOf("2026-04-11")
                .fact(fact("fresh", "Move").on("2026-04-11"))
                .fact(fact("old", "Move").on("2026-01-01"))
                .credit("Hires", "a", 1, "fresh", "old"));
        assertEquals("old", credit.weakest());
        assertEquals(0.5, credit.weight());
        assertEquals(400, credit.worth());
    }

    @Test
    void of_equally_weak_evidence_the_lowest_id_is_named() {
        ScoredCredit credit = only(CaseBuilder.labs(packOf(8), "a")
                .fact(fact("y", "Audit")).fact(fact("x", "Audit")).credit("Hires", "a", 1, "x", "y"));
        assertEquals("x", credit.weakest());
    }

    @Test
    void context_is_never_the_weakest() {
        ScoredCredit credit = only(CaseBuilder.labs(packOf(8), "a")
                .fact(fact("audit", "Audit").confidence(0.6))
                .fact(fact("count", "Headcount").confidence(0.3))
                .credit("Hires", "a", 1, "audit", "count"));
        assertEquals("audit", credit.weakest());
        assertEquals(480, credit.worth());
    }

    @Test
    void without_evidence_matched_one_by_one_the_weight_is_1() {
        ScoredCredit credit = only(CaseBuilder.labs(packOf(8), "a")
                .fact(fact("audit", "Audit").confidence(0.3))
                .credit(new Credit("Hires", "a", 0.3, List.of(), List.of("audit"))));
        assertNull(credit.weakest());
        assertEquals(1, credit.weight());
        assertEquals(240, credit.worth());
    }

    @Test
    void equal_credits_are_one() {
        assertEquals(800, only(CaseBuilder.labs(packOf(8), "a")
                .credit("Hires", "a", 1).credit("Hires", "a", 1)).worth());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e300})
    void an_amount_that_is_no_number_is_a_problem_of_the_rule(double amount) {
        LabscoreException failure = assertThrows(LabscoreException.class,
                () -> CaseBuilder.labs(packOf(8), "a").credit("Hires", "a", amount).assess());
        assertTrue(failure.getMessage().startsWith("rules/test.drl:1:1: "), failure.getMessage());
    }

    private static ScoredCredit only(CaseBuilder given) {
        List<ScoredCredit> credits =
                given.assess().scorecard("a").orElseThrow().dimension("talent").orElseThrow().credits();
        assertEquals(1, credits.size());
        return credits.get(0);
    }
}
