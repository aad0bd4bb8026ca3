package labscore.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import labscore.analysis.Assessor;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import labscore.scenario.ScenarioFinder;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Scale;
import labscore.scoring.Assessment;
import labscore.store.Binary;
import labscore.store.KeptFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written is read again, equal in every component. */
class AssessmentCodecTest {

    static List<String> shipped() {
        return ScenarioFinder.names(Shipped.SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_assessment_comes_back(String name) throws IOException {
        Scenario scenario = Shipped.labscore().read(Shipped.SCENARIOS.resolve(name + ".yaml"));
        Assessment assessment = Shipped.labscore().assess(scenario);
        assertComesBack(assessment, AssessmentCodec::write, AssessmentCodec::read);
    }

    @Test
    void an_assessment_with_other_weights_points_and_dates_comes_back() throws IOException {
        Scenario baseline = Shipped.baseline();
        String rule = Shipped.labscore().judgement().rules().keySet().iterator().next();
        Assessor live = Shipped.labscore().live();
        for (LocalDate day : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 5, 1))) {
            Assessment assessment = live.assess(new Scenario(baseline.title(), "Why?", day, baseline.labs(),
                    baseline.facts(), "enterprise-buyer", Map.of("security", 3.5), Map.of(rule, -2.0)));
            assertComesBack(assessment, AssessmentCodec::write, AssessmentCodec::read);
        }
    }

    @Test
    void the_numbers_of_a_scorecard_come_back_whatever_its_scales() throws IOException {
        for (Scale scale : List.of(new Scale.Odds(0.1), new Scale.Linear(-3, 12.5))) {
            assertComesBack(new Dimension("a", "A", "What is good.", 0, scale, new Grounds("why", "who")),
                    SchemeCodec::writeDimension, SchemeCodec::readDimension);
        }
    }

    @Test
    void every_kind_of_value_that_a_field_has_comes_back() throws IOException {
        List<Object> values = List.of("", "Zürich 日本 \ud83d\ude00", -1, 0.1, Double.MIN_VALUE, true, false,
                EvidenceDate.parse("2026-02").orElseThrow(), EvidenceDate.parse("0001").orElseThrow());
        for (Object value : values) {
            assertComesBack(value, FieldValueCodec::write, FieldValueCodec::read);
        }
        assertThrows(IOException.class, () -> FieldValueCodec.write(1L, new DataOutputStream(
                new ByteArrayOutputStream())));
    }

    @Test
    void an_assessment_is_kept_in_a_quarter_of_a_megabyte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AssessmentCodec.write(Shipped.labscore().assess(Shipped.baseline()), new DataOutputStream(bytes));
        assertTrue(bytes.size() < 256 * 1024, "bytes: " + bytes.size());
    }

    private static <T> void assertComesBack(T item, Binary.ItemWriter<T> form, KeptFiles.Reader<T> back) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(item, new DataOutputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(item, back.read(in));
        assertEquals(-1, in.read(), "all of it was read");
    }
}
