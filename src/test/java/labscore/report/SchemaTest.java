package labscore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import labscore.evidence.Lab;
import labscore.fixture.SupplierAnswers;
import labscore.fixture.SmallPack;
import labscore.fixture.Suppliers;
import labscore.report.document.Look;
import labscore.scoring.Assessment;
import org.junit.jupiter.api.Test;

/** The JSON that is printed is the JSON that is published. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Answer> answers = SupplierAnswers.all();

    @Test
    void rankings_are_as_published() throws Exception {
        assertValid("rank", answers.get("rank"));
        assertValid("rank", answers.get("rank-reweighted"));
    }

    @Test
    void explanations_of_all_labs_are_as_published() throws Exception {
        for (Assessment assessment : List.of(Suppliers.assessment(), Suppliers.reweighted())) {
            for (Lab lab : Suppliers.scenario().labs()) {
                assertValid("explain", SupplierAnswers.explain(assessment, lab.id()));
            }
        }
    }

    @Test
    void contrasts_of_all_labs_are_as_published() throws Exception {
        for (Lab a : Suppliers.scenario().labs()) {
            for (Lab b : Suppliers.scenario().labs()) {
                assertValid("contrast", SupplierAnswers.contrast(Suppliers.assessment(), a.id(), b.id()));
            }
        }
    }

    @Test
    void attributions_are_as_published() throws Exception {
        for (String name : List.of("attribute", "attribute-in-order", "attribute-by-kind")) {
            assertValid("attribute", answers.get(name));
        }
    }

    @Test
    void goals_are_as_published() throws Exception {
        assertValid("reach", answers.get("reach"));
        assertValid("reach", answers.get("reach-unproved"));
        assertValid("defend", answers.get("defend"));
        assertValid("defend", answers.get("defend-unranked"));
    }

    @Test
    void comparisons_and_what_ifs_are_as_published() throws Exception {
        for (String answer : List.of("compare", "what-if", "what-if-nothing")) {
            assertValid("compare", answers.get(answer));
        }
    }

    @Test
    void differences_of_rule_packs_are_as_published() throws Exception {
        assertValid("rules-diff", answers.get("rules-diff"));
        assertValid("rules-diff", answers.get("rules-diff-nothing"));
    }

    @Test
    void changes_of_gaps_are_as_published() throws Exception {
        for (String answer : List.of("gap-change", "gap-change-weights", "gap-change-unknown")) {
            assertValid("gap-change", answers.get(answer));
        }
    }

    @Test
    void lists_of_facts_are_as_published() throws Exception {
        assertValid("facts", answers.get("facts"));
    }

    @Test
    void outcomes_of_rule_tests_are_as_published() throws Exception {
        for (RuleTestReport report : List.of(SmallPack.report(), SmallPack.report("Two late"))) {
            assertValid("rules-test", report.in(RuleTestFormat.JSON, Look.PLAIN));
        }
    }

    @Test
    void rules_are_as_published() throws Exception {
        assertValid("rules", answers.get("rules"));
        assertValid("rule", answers.get("rule"));
        assertValid("rule", answers.get("rule-silent"));
    }

    @Test
    void a_schema_refuses_what_is_not_published() throws Exception {
        for (String answer : Schemas.ANSWERS) {
            assertFalse(schema(answer).validate(MAPPER.readTree("{\"schemaVersion\": 2}")).isEmpty());
        }
    }

    @Test
    void schemas_are_valid_themselves() throws Exception {
        JsonSchema draft = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String answer : Schemas.ANSWERS) {
            assertEquals(Set.of(), draft.validate(MAPPER.readTree(Schemas.ofAnswer(answer))));
        }
    }

    @Test
    void unknown_is_null_and_never_zero() throws Exception {
        String json = answers.get("explain-unranked").in(Format.JSON, Look.PLAIN);

        var delivery = MAPPER.readTree(json).get("dimensions").get("delivery");
        Stream.of("score", "points").forEach(figure -> assertEquals(true, delivery.get(figure).isNull()));
    }

    private static void assertValid(String schema, Answer answer) throws Exception {
        assertValid(schema, answer.in(Format.JSON, Look.PLAIN));
    }

    private static void assertValid(String schema, String json) throws Exception {
        Set<ValidationMessage> messages = schema(schema).validate(MAPPER.readTree(json));
        assertEquals(Set.of(), messages);
    }

    private static JsonSchema schema(String answer) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schemas.ofAnswer(answer));
    }
}
