package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.fixture.EditorSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactSchemaTest {

    private static final Map<String, Object> WRITTEN = FactSchema.of(Suppliers.language());
    private static final EditorSchema SCHEMA = EditorSchema.of(WRITTEN);

    @Test
    void a_scenario_that_is_right_is_right_by_the_schema() {
        assertTrue(accepts(Folder.BASE));
        assertTrue(accepts("facts:\n" + Folder.BASE.substring(Folder.BASE.indexOf("  - type"))));
        assertTrue(accepts("""
                scenario: What if
                extends: base.yaml
                drop: [ ann-joins ]
                set: { acme-spring: { days: 3, parts: null } }
                weights: { price: 2 }
                points: { "Parts come late": -4 }
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: Delivery      | type: Delivry
            days: 12            | days: twelve
            days: 12            | days: 400
            days: 12            | dayz: 12
            supplier: acme      | note: no supplier
            tool-making         | toolmaking
            handsOn: true       | handsOn: yes
            date: 2026-04-02    | date: May 2026
            confidence: 60%     | confidence: 0.6
            confidence: 60%     | confidence: sure
            id: ann-joins       | id: Ann joins
            asOf: 2026-07-05    | asOf: 2026-07
            why: Who            | drop: [ x ] #
            https://example.org | javascript:x
            scenario: Makers    | scenarios: Makers
            """)
    void what_the_reader_refuses_the_schema_refuses(String right, String wrong) {
        assertTrue(Folder.BASE.contains(right));
        assertFalse(accepts(Folder.BASE.replace(right, wrong)));
    }

    @Test
    void fields_carry_what_they_mean_and_their_unit() {
        Map<?, ?> types = (Map<?, ?>) WRITTEN.get("definitions");
        assertEquals("who moved", field(types, "Transfer", "engineer").get("description"));
        assertEquals("An engineer changes employer.", ((Map<?, ?>) types.get("Transfer")).get("description"));
        assertEquals("days", field(types, "Delivery", "days").get("description"));
        assertEquals(List.of("supplier", "days"), ((Map<?, ?>) types.get("Delivery")).get("required"));
    }

    @Test
    void words_are_offered_in_the_order_declared() {
        Map<?, ?> craft = field((Map<?, ?>) WRITTEN.get("definitions"), "Transfer", "craft");
        assertTrue(craft.toString().contains("enum=[tool-making, casting, iso-9001-review,"), craft.toString());
    }

    @Test
    void what_a_scenario_chooses_of_the_scorecard_is_known_by_name() {
        String overlay = "scenario: What if\nextends: base.yaml\n";
        assertTrue(accepts(overlay + "profile: careful\nweights: { price: 2, quality: null }\n"));
        assertFalse(accepts(overlay + "profile: carefull\n"));
        assertFalse(accepts(overlay + "weights: { prise: 2 }\n"));
        assertFalse(accepts(overlay + "weights: { price: -2 }\n"));
    }

    @Test
    void the_schema_is_one_of_the_draft_that_editors_know() {
        assertEquals(Set.of(), SCHEMA.faults());
    }

    private static Map<?, ?> field(Map<?, ?> types, String type, String field) {
        return (Map<?, ?>) ((Map<?, ?>) ((Map<?, ?>) types.get(type)).get("properties")).get(field);
    }

    private static boolean accepts(String yaml) {
        return SCHEMA.accepts(yaml);
    }
}
