package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import labscore.fixture.EditorSchema;
import labscore.fixture.Suppliers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardSchemaTest {

    private static final String RIGHT = """
            title: Suppliers
            dimensions:
              delivery:
                title: Delivery
                rewards: Goods that come.
                weight: 1
                scale: { odds: { double: 20 } }
                reason: It counts.
                source: the house
              of_tomorrow:
                title: Tomorrow
                rewards: What is to come.
                weight: 0.5
                scale: { linear: { from: -10, to: 10 } }
                reason: It may count.
                source: the house
            profiles:
              careful: { title: Careful, weights: { delivery: 2, of_tomorrow: 0 }, reason: Fear., source: the house }
            confidence:
              confirmed: { value: 100%, reason: Sure., source: the house }
              rumoured: { value: 0.3, reason: Not sure., source: the house }
            mean: { value: geometric, reason: No gaps., source: the house }
            rankedFrom: { value: 0.5, reason: Half will do., source: the house }
            coverageFloor: { value: 25 %, reason: A quarter., source: the house }
            """;
    private static final EditorSchema SCHEMA = EditorSchema.of(ScorecardSchema.of(Suppliers.judgement().scheme()));

    @Test
    void a_scorecard_that_is_right_is_right_by_the_schema() {
        assertEquals(Set.of(), SCHEMA.findings(RIGHT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Suppliers     | name: Suppliers
            delivery:            | On time:
            weight: 1            | weight: -1
            weight: 1            | weigth: 1
            odds: { double: 20   | odds: { double: 0
            odds: { double       | odd: { double
            from: -10,           | from: -10, odds: 2,
            from: -10, to: 10    | from: -10
            { linear: {          | { odds: { double: 2 }, linear: {
            reason: It counts.   | because: It counts.
            careful:             | default:
            delivery: 2          | delivery: twice
            value: 100%          | value: 120%
            value: 0.3           | value: 30
            value: geometric     | value: harmonic
            coverageFloor:       | coveragefloor:
            """)
    void what_the_reader_refuses_the_schema_refuses(String right, String wrong) {
        assertTrue(RIGHT.contains(right));
        assertFalse(SCHEMA.accepts(RIGHT.replace(right, wrong)));
    }

    @Test
    void dimensions_are_offered_by_name() {
        String written = ScorecardSchema.of(Suppliers.judgement().scheme()).toString();
        assertTrue(written.contains("properties={delivery={type=number, minimum=0.0}, finance="), written);
    }

    @Test
    void the_schema_is_one_of_the_draft_that_editors_know() {
        assertEquals(Set.of(), SCHEMA.faults());
    }
}
