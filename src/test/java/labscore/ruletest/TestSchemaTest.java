package labscore.ruletest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import labscore.fixture.EditorSchema;
import labscore.fixture.Suppliers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestSchemaTest {

    private static final String RIGHT = """
            labs: [ alpha, beta, delta ]
            tests:
              - name: Goods come early
                asOf: 2026-03-31
                given:
                  - Delivery: { by: alpha, goods: rails, date: 2026-03, confidence: 50% }
                expect:
                  credits: { alpha: { An auditor of rank confirms the books without reservation: 8 }, beta: {}, delta: { A rule of tomorrow: -2.5 } }
                  fires: [ An auditor of rank confirms the books without reservation ]
                  silent: [ A rule of tomorrow ]
                  points: { alpha: 8 }
                  above: [ alpha, delta ]
                  notBelow: [ alpha, beta ]
              - name: Nothing comes
                given: []
                expect: { credits: { alpha: {} } }
            """;
    private static final Map<String, Object> WRITTEN = TestSchema.of(Suppliers.judgement());
    private static final EditorSchema SCHEMA = EditorSchema.of(WRITTEN);

    @Test
    void a_test_that_is_right_is_right_by_the_schema() {
        assertEquals(Set.of(), SCHEMA.findings(RIGHT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Delivery: { by  | - Delivry: { by
            by: alpha, goods       | buy: alpha, goods
            goods: rails,           | goods: [],
            confidence: 50%         | confidence: perhaps
            date: 2026-03,          | date: March,
            { by: alpha, goods: rails, date: 2026-03, confidence: 50% } | [ alpha ]
            - name: Nothing comes   | - title: Nothing comes
            asOf: 2026-03-31        | asOf: March 2026
            given: []               | givn: []
            An auditor of rank confirms the books without reservation: 8       | Delivers early: much
            fires: [ An auditor of rank confirms the books without reservation | fires: [ { x: 1 }, Delivers early
            points: { alpha: 8 }    | points: { alpha: many }
            above: [ alpha, delta ] | above: alpha
            notBelow: [             | not-below: [
            expect: { credits: { alpha: {} } } | expect: {}
            """)
    void what_the_reader_refuses_the_schema_refuses(String right, String wrong) {
        assertTrue(RIGHT.contains(right));
        assertFalse(SCHEMA.accepts(RIGHT.replace(right, wrong)));
    }

    @Test
    void rules_and_labs_are_offered_by_name() {
        Map<?, ?> definitions = (Map<?, ?>) WRITTEN.get("definitions");
        assertTrue(definitions.get("rule").toString().contains("An auditor of rank confirms the books without reservation"));
        assertTrue(definitions.get("worths").toString().contains("An auditor of rank confirms the books without reservation"));
        assertTrue(definitions.get("lab").toString().contains("[alpha, beta, gamma]"));
    }

    @Test
    void every_key_that_the_readers_know_is_offered() {
        assertEquals(Set.copyOf(RuleTestFile.TOP), keys(WRITTEN));
        Map<?, ?> definitions = (Map<?, ?>) WRITTEN.get("definitions");
        assertEquals(Set.copyOf(RuleTestFile.CASE), keys((Map<?, ?>) definitions.get("case")));
        assertEquals(Set.copyOf(ExpectedReader.KEYS), keys((Map<?, ?>) definitions.get("expect")));
    }

    @Test
    void the_schema_is_one_of_the_draft_that_editors_know() {
        assertEquals(Set.of(), SCHEMA.faults());
    }

    private static Set<?> keys(Map<?, ?> schema) {
        return ((Map<?, ?>) schema.get("properties")).keySet();
    }
}
