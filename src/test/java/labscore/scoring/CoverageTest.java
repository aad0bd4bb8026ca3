package labscore.scoring;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.evidence.Status;
import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Security expects an audit and a red team, talent expects headcount, strategy nothing. Security weighs
 * 2, the others 1.
 */
class CoverageTest {

    private static PackBuilder expecting() {
        return pack()
                .expectedState("Audit").expectedState("RedTeam").expectedState("Headcount").event("Incident", 100)
                .dimension("security", 2).dimension("talent", 1).dimension("strategy", 1)
                .rule("Is audited", "security", 5, "Audit", "Incident")
                .rule("Tests itself", "security", 5, "RedTeam", "Audit")
                .rule("Grows", "talent", 5, "Headcount")
                .rule("Focuses", "strategy", 5, "Incident");
    }

    private static CaseBuilder labs() {
        return CaseBuilder.labs(expecting(), "a", "b");
    }

    @Test
    void coverage_is_the_share_of_expected_types_that_the_rules_read_and_the_lab_has() {
        DimensionScore security = security(labs().fact(fact("x", "Audit").with("lab", "a")));
        // one of Audit and RedTeam; Incident is not expected
        assertEquals(0.5, security.coverage());
        assertEquals(List.of("RedTeam"), security.missing());
    }

    @Test
    void many_facts_of_a_type_cover_it_once() {
        assertEquals(0.5, security(labs()
                .fact(fact("x", "Audit").with("lab", "a"))
                .fact(fact("y", "Audit").with("lab", "a"))).coverage());
    }

    @Test
    void the_evidence_of_another_lab_covers_nothing() {
        assertEquals(0, security(labs().fact(fact("x", "Audit").with("lab", "b"))).coverage());
    }

    @Test
    void what_was_looked_for_and_not_found_covers_nothing() {
        assertEquals(0, security(labs().fact(fact("x", "Audit").with("lab", "a").status(Status.ABSENT))).coverage());
    }

    @Test
    void evidence_that_does_not_count_at_the_date_covers_nothing() {
        assertEquals(0, security(labs().fact(fact("x", "Audit").with("lab", "a").until("2025"))).coverage());
    }

    @Test
    void where_nothing_is_expected_a_known_dimension_is_covered() {
        assertEquals(1, dimension(labs().credit("Focuses", "a", 1), "strategy").coverage());
        assertEquals(0, dimension(labs(), "strategy").coverage());
    }

    @ParameterizedTest(name = "evidence {0}, known {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # evidence                | known                     | (2 × security + talent + strategy) ÷ 4
            Audit, RedTeam, Headcount | security, talent, strategy | 1.0
            Audit, Headcount          | security, talent, strategy | 0.75
            '-'                       | security, talent, strategy | 0.25
            # unknown counts as 0, whatever evidence there is
            Audit, RedTeam, Headcount | security, strategy         | 0.75
            Audit, RedTeam, Headcount | talent, strategy           | 0.5
            """)
    void the_coverage_of_a_lab_is_the_weighted_mean_over_dimensions(String evidence, String known, double coverage) {
        assertEquals(coverage, given(evidence, known).assess().scorecard("a").orElseThrow().coverage(), 1e-12);
    }

    @ParameterizedTest(name = "floor {0}: thin {1}")
    @CsvSource({"0.74, false", "0.75, false", "0.76, true"})
    void under_the_floor_evidence_is_thin(double floor, boolean thin) {
        CaseBuilder given = given(expecting().coverageFloor(floor), "Audit, Headcount", "security, talent, strategy");
        assertEquals(thin, given.assess().scorecard("a").orElseThrow().thin());
    }

    private static CaseBuilder given(String evidence, String known) {
        return given(expecting(), evidence, known);
    }

    private static CaseBuilder given(PackBuilder pack, String evidence, String known) {
        CaseBuilder given = CaseBuilder.labs(pack, "a");
        Stream.of("Audit", "RedTeam", "Headcount").filter(evidence::contains)
                .forEach(type -> given.fact(fact(type, type).with("lab", "a")));
        Map.of("security", "Is audited", "talent", "Grows", "strategy", "Focuses").forEach((dimension, rule) -> {
            if (known.contains(dimension)) {
                given.credit(rule, "a", 1);
            }
        });
        return given;
    }

    private static DimensionScore security(CaseBuilder given) {
        return dimension(given, "security");
    }

    private static DimensionScore dimension(CaseBuilder given, String id) {
        return given.assess().scorecard("a").orElseThrow().dimension(id).orElseThrow();
    }
}
