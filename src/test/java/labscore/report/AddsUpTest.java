package labscore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;
import labscore.evidence.Lab;
import labscore.fixture.SupplierAnswers;
import labscore.fixture.Suppliers;
import labscore.report.document.Look;
import org.junit.jupiter.api.Test;

/** A reader with a pencil gets what is printed. */
class AddsUpTest {

    @Test
    void the_worths_of_a_dimension_make_its_points() throws Exception {
        for (Lab lab : Suppliers.scenario().labs()) {
            for (JsonNode dimension : printed(SupplierAnswers.explain(Suppliers.assessment(), lab.id()))) {
                if (!dimension.get("points").isNull()) {
                    assertSame(dimension.get("points"), sum(dimension.get("credits"), "worth"));
                }
            }
        }
    }

    @Test
    void the_parts_of_a_gap_make_the_gap() throws Exception {
        JsonNode contrast = tree(SupplierAnswers.contrast(Suppliers.assessment(), "alpine", "bolt"));

        assertSame(contrast.get("gap"), sum(contrast.get("dimensions"), "part"));
        for (JsonNode dimension : contrast.get("dimensions")) {
            assertSame(dimension.get("part"), sum(dimension.get("rules"), "part"));
        }
    }

    @Test
    void the_causes_of_a_comparison_make_its_differences() throws Exception {
        for (JsonNode scenario : tree(SupplierAnswers.all().get("compare")).get("scenarios")) {
            for (JsonNode lab : scenario.get("labs")) {
                if (lab.get("detail").asText().equals("split")) {
                    JsonNode weights = lab.get("reweighting");
                    BigDecimal reweighting = weights.isNull() ? BigDecimal.ZERO : weights.decimalValue();
                    assertSame(lab.get("scoreDelta"), sum(lab.get("causes"), "scoreDelta").add(reweighting));
                }
            }
        }
    }

    @Test
    void the_parts_of_a_changed_gap_make_the_change() throws Exception {
        JsonNode change = tree(SupplierAnswers.all().get("gap-change"));

        assertSame(change.get("change"), sum(change.get("dimensions"), "part"));
        for (JsonNode dimension : change.get("dimensions")) {
            assertSame(dimension.get("part"), sum(dimension.get("rules"), "part"));
        }
    }

    @Test
    void the_parts_of_an_attribution_make_the_difference() throws Exception {
        for (JsonNode lab : tree(SupplierAnswers.all().get("attribute")).get("labs")) {
            JsonNode score = lab.get("score");
            if (!score.isNull()) {
                assertSame(score.get("total"), sum(score.get("parts"), "part"));
                assertSame(score.get("total"), sum(score.get("parts"), "inOrder"));
                assertSame(score.get("total"), lab.get("after").get("score").decimalValue()
                        .subtract(lab.get("before").get("score").decimalValue()));
            }
        }
    }

    private static void assertSame(JsonNode printed, BigDecimal sum) {
        assertEquals(0, printed.decimalValue().compareTo(sum), () -> printed + " is not " + sum);
    }

    private static JsonNode printed(Answer answer) throws Exception {
        return tree(answer).get("dimensions");
    }

    private static JsonNode tree(Answer answer) throws Exception {
        return new ObjectMapper().reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(answer.in(Format.JSON, Look.PLAIN));
    }

    private static BigDecimal sum(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
