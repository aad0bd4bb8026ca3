package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import labscore.evidence.Lab;
import labscore.fixture.Shipped;
import labscore.report.Answers;
import labscore.report.Format;
import labscore.report.document.Look;
import labscore.scheme.Dimension;
import labscore.scoring.Assessment;
import labscore.scoring.Rounding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of {@code explain} can add up by hand comes out, for each lab of the baseline. */
class ExplainAddsUpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> labs() {
        return Shipped.baseline().labs().stream().map(Lab::id);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void worths_make_the_points_and_points_make_the_score_in_json(String lab) throws IOException {
        Assessment assessment = Shipped.labscore().assess(Shipped.baseline());
        JsonNode dimensions = JSON.readTree(text(assessment, lab, Format.JSON)).get("dimensions");
        for (Dimension dimension : assessment.dimensions()) {
            JsonNode shown = dimensions.get(dimension.id());
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode credit : shown.get("credits")) {
                sum = sum.add(credit.get("worth").decimalValue());
            }
            if (shown.get("points").isNull()) {
                assertEquals(0, shown.get("credits").size());
                assertTrue(shown.get("score").isNull());
                continue;
            }
            assertEquals(0, sum.compareTo(shown.get("points").decimalValue()), dimension.id());
            double score = dimension.scale().score(shown.get("points").doubleValue());
            assertEquals(Rounding.tenths(score) / 10.0, shown.get("score").doubleValue(), dimension.id());
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void the_column_of_points_adds_up_to_its_last_row_in_the_table(String lab) {
        Assessment assessment = Shipped.labscore().assess(Shipped.baseline());
        BigDecimal sum = BigDecimal.ZERO;
        boolean afterRule = false;
        int totals = 0;
        for (String line : text(assessment, lab, Format.TABLE).lines().toList()) {
            if (line.matches(" *[+−]?\\d+\\.\\d\\d .*") && !line.matches("\\S.*·.*")) {
                BigDecimal points = new BigDecimal(line.strip().split(" +")[0].replace('−', '-').replace("+", ""));
                if (afterRule) {
                    assertEquals(0, sum.compareTo(points), line);
                    totals++;
                    sum = BigDecimal.ZERO;
                } else {
                    sum = sum.add(points);
                }
            }
            afterRule = line.startsWith("──────") && !line.startsWith("─".repeat(30));
        }
        long known = assessment.scorecard(lab).orElseThrow().dimensions().stream().filter(d -> d.isKnown()).count();
        assertEquals(known, totals);
    }

    private static String text(Assessment assessment, String lab, Format format) {
        return Answers.explain(assessment, assessment.scorecard(lab).orElseThrow()).in(format, new Look(null, false));
    }
}
