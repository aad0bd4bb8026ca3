package labscore.kept;

import labscore.store.Output;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import labscore.analysis.Assessor;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import labscore.fixture.Written;
import labscore.rulepack.cache.SchemeCodec;
import labscore.scenario.ScenarioFinder;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Scale;
import labscore.scoring.Assessment;
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
    void every_shipped_assessment_comes_back(String name) {
        Scenario scenario = Shipped.labscore().read(Shipped.SCENARIOS.resolve(name + ".yaml"));
        Assessment assessment = Shipped.labscore().assess(scenario);
        Written.assertComesBack(assessment, AssessmentCodec::write, AssessmentCodec::read);
    }

    @Test
    void an_assessment_with_other_weights_points_and_dates_comes_back() {
        Scenario baseline = Shipped.baseline();
        String rule = Shipped.labscore().judgement().rules().keySet().iterator().next();
        Assessor live = Shipped.labscore().live();
        for (LocalDate day : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 5, 1))) {
            Assessment assessment = live.assess(new Scenario(baseline.title(), "Why?", day, baseline.labs(),
                    baseline.facts(), "enterprise-buyer", Map.of("security", 3.5), Map.of(rule, -2.0)));
            Written.assertComesBack(assessment, AssessmentCodec::write, AssessmentCodec::read);
        }
    }

    @Test
    void the_numbers_of_a_scorecard_come_back_whatever_its_scales() {
        for (Scale scale : List.of(new Scale.Odds(0.1), new Scale.Linear(-3, 12.5))) {
            Written.assertComesBack(new Dimension("a", "A", "What is good.", 0, scale, new Grounds("why", "who")),
                    SchemeCodec::writeDimension, SchemeCodec::readDimension);
        }
    }

    @Test
    void an_assessment_is_kept_in_a_quarter_of_a_megabyte() {
        Output out = new Output();
        AssessmentCodec.write(Shipped.labscore().assess(Shipped.baseline()), out);
        assertTrue(out.toBytes().length < 256 * 1024, "bytes: " + out.toBytes().length);
    }
}
