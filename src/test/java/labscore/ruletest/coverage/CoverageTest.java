package labscore.ruletest.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import labscore.fixture.SmallPack;
import org.junit.jupiter.api.Test;

/** Coverage of a small pack, worked out by hand. */
class CoverageTest {

    private static final Coverage COVERAGE = SmallPack.report().coverage();

    @Test
    void both_sides_of_each_constraint_must_be_seen() {
        assertEquals("""
                units >= 100: true, only false
                late == false: true, only false""", conditions("A large delivery comes in time"));
    }

    @Test
    void an_operand_counts_by_itself() {
        assertEquals("""
                late == true: true, only false
                grade == Grade.LOW: only false""", conditions("A delivery is late or of low grade"));
        assertEquals("""
                status in ( Status.HAPPENED, Status.ANNOUNCED ): true, only false
                grade == null: true, only false
                grade >= Grade.MIDDLE: true, only false
                late == false: true, only false""", conditions("A delivery is at least announced"));
    }

    @Test
    void a_not_what_is_in_it_and_conditions_on_results_count() {
        assertEquals("""
                not Delivery( supplier == $lab, late == true ): true, only false
                supplier == $lab: true
                late == true: true, only false
                supplier == $lab: true, only false
                units != null: true, implied
                $units > 10: true, only false""", conditions("Much is delivered by few, and never late"));
    }

    @Test
    void a_rule_without_tests_is_not_covered() {
        assertEquals("grade == Grade.HIGH: ", conditions("A high grade is delivered"));
        assertEquals(List.of("A high grade is delivered"), COVERAGE.silent().stream().map(RuleCoverage::rule).toList());
    }

    @Test
    void conditions_are_counted() {
        assertEquals(List.of(5, 15, 11), List.of(COVERAGE.rules().size(), COVERAGE.conditions(), COVERAGE.covered()));
        assertTrue(COVERAGE.reaches(73.3));
        assertFalse(COVERAGE.reaches(73.4));
        assertTrue(new Coverage(List.of()).reaches(100));
    }

    private static String conditions(String name) {
        return COVERAGE.rules().stream().filter(rule -> rule.rule().equals(name))
                .flatMap(rule -> rule.conditions().stream())
                .map(condition -> condition.condition().text() + ": " + halves(condition))
                .collect(Collectors.joining("\n"));
    }

    private static String halves(ConditionCoverage condition) {
        return List.of(condition.seenTrue() ? "true" : "", condition.seenOnlyFalse() ? "only false" : "",
                condition.implied() ? "implied" : "").stream().filter(half -> !half.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
