package labscore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import labscore.fixture.Golden;
import labscore.fixture.SupplierFindings;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.report.document.Look;
import org.junit.jupiter.api.Test;

/** A check of a rule pack in each of its forms. */
class PackCheckTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final PackCheck FOUND =
            new PackCheck("rules", 12, SupplierFindings.all(), SupplierFindings.kinds());
    private static final PackCheck BROKEN =
            new PackCheck("rules", null, SupplierFindings.all().subList(0, 1), SupplierFindings.kinds());
    private static final PackCheck CLEAN = new PackCheck("rules", 12, List.of(), SupplierFindings.kinds());

    @Test
    void each_form_is_as_it_was_found_right() {
        Golden.assertSame("report/pack-check.txt", PackCheckFormat.PRETTY.of(FOUND, Look.PLAIN));
        Golden.assertSame("report/pack-check-80.txt", PackCheckFormat.PRETTY.of(FOUND, new Look(80, false)));
        Golden.assertSame("report/pack-check-160.txt", PackCheckFormat.PRETTY.of(FOUND, new Look(160, false)));
        Golden.assertSame("report/pack-check-broken.txt", PackCheckFormat.PRETTY.of(BROKEN, Look.PLAIN));
        Golden.assertSame("report/pack-check-clean.txt", PackCheckFormat.PRETTY.of(CLEAN, Look.PLAIN));
        Golden.assertSame("report/pack-check.json", PackCheckFormat.JSON.of(FOUND, Look.PLAIN));
        Golden.assertSame("report/pack-check.sarif", PackCheckFormat.SARIF.of(FOUND, Look.PLAIN));
        Golden.assertSame("report/pack-check.github", PackCheckFormat.GITHUB.of(FOUND, Look.PLAIN));
    }

    @Test
    void a_narrow_terminal_is_kept_to_and_the_caret_stands_under_its_place() {
        List<String> lines = PackCheckFormat.PRETTY.of(FOUND, new Look(60, false)).lines().toList();
        lines.forEach(line -> assertTrue(line.length() <= 60, line));
        int caret = lines.indexOf(lines.stream().filter(line -> line.endsWith("^")).findFirst().orElseThrow());
        assertTrue(lines.get(caret - 1).substring(lines.get(caret).indexOf('^')).startsWith("recever"));
    }

    @Test
    void json_is_as_published() throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Schemas.ofAnswer("rules-check"));
        for (PackCheck check : List.of(FOUND, BROKEN, CLEAN)) {
            assertEquals(Set.of(), schema.validate(MAPPER.readTree(PackCheckFormat.JSON.of(check, Look.PLAIN))));
        }
    }

    @Test
    void sarif_obeys_its_schema() throws Exception {
        for (PackCheck check : List.of(FOUND, BROKEN, CLEAN)) {
            assertEquals(Set.of(), sarifSchema().validate(sarif(check)));
        }
        assertNotEquals(Set.of(), sarifSchema().validate(MAPPER.readTree("{\"version\": \"2.1.0\"}")));
    }

    @Test
    void sarif_leads_from_each_result_to_its_rule_and_its_place() throws Exception {
        JsonNode run = sarif(FOUND).get("runs").get(0);
        for (JsonNode result : run.get("results")) {
            JsonNode rule = run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
            assertEquals(rule.get("id"), result.get("ruleId"));
        }
        JsonNode place = run.get("results").get(0).get("locations").get(0).get("physicalLocation");
        assertEquals("rules/on%20time/delivery.drl", place.get("artifactLocation").get("uri").asText());
        assertEquals(12, place.get("region").get("startLine").asInt());
        assertFalse(run.get("results").get(2).get("locations").get(0).get("physicalLocation").has("region"));
    }

    @Test
    void a_path_from_the_root_is_an_address_of_a_file() throws Exception {
        Problem finding = Problem.at(new Location("/home/ä b/x.drl", 1, 1), "x")
                .kind(SupplierFindings.Made.ODD_NUMBER);
        JsonNode run = sarif(new PackCheck("/home/ä b", 1, List.of(finding), SupplierFindings.kinds()))
                .get("runs").get(0);
        assertEquals("file:///home/%C3%A4%20b/x.drl", run.get("results").get(0).get("locations").get(0)
                .get("physicalLocation").get("artifactLocation").get("uri").asText());
    }

    @Test
    void github_gets_one_line_a_finding_whatever_stands_in_it() {
        Problem finding = Problem.at(new Location("a,b:c%.drl", 3, 0), "50%\r\n::error::x")
                .kind(SupplierFindings.Made.ODD_NUMBER);
        assertEquals("::warning file=a%2Cb%3Ac%25.drl,line=3,title=odd-number::50%25%0D%0A::error::x\n",
                PackCheckFormat.GITHUB.of(
                        new PackCheck("p", 1, List.of(finding), SupplierFindings.kinds()), Look.PLAIN));
        assertEquals("", PackCheckFormat.GITHUB.of(CLEAN, Look.PLAIN));
    }

    @Test
    void what_is_worth_knowing_fails_no_check() {
        assertFalse(FOUND.isPassed());
        assertFalse(new PackCheck("p", 1, SupplierFindings.all().subList(1, 2), List.of()).isPassed());
        assertTrue(new PackCheck("p", 1, SupplierFindings.all().subList(2, 3), List.of()).isPassed());
    }

    private static JsonNode sarif(PackCheck check) throws Exception {
        return MAPPER.readTree(PackCheckFormat.SARIF.of(check, Look.PLAIN));
    }

    private static JsonSchema sarifSchema() throws Exception {
        try (InputStream schema = PackCheckTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
        }
    }
}
