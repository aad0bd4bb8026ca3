package labscore.baseline;

import java.util.stream.Stream;
import labscore.analysis.Assessor;
import labscore.analysis.Comparison;
import labscore.fixture.CausesAddUp;
import labscore.fixture.Shipped;
import labscore.scenario.ScenarioFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each shipped scenario is read and held against the baseline, and what moves is explained in full. */
class ShippedWhatIfsTest {

    @TestFactory
    Stream<DynamicTest> the_causes_make_the_differences_of_each_lab() {
        Assessor live = Shipped.labscore().live();
        return ScenarioFinder.names(Shipped.SCENARIOS).stream().map(name -> DynamicTest.dynamicTest(name, () ->
                Comparison.between(live.assess(Shipped.baseline()),
                                live.assess(Shipped.labscore().read(ScenarioFinder.find(name, Shipped.SCENARIOS))))
                        .labs().forEach(CausesAddUp::check)));
    }
}
