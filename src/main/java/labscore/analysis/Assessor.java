package labscore.analysis;

import java.util.List;
import java.util.function.Function;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Scenario;
import labscore.scoring.Assessment;

/**
 * Assesses scenarios that differ little from one another, fast: the one interface for all that tries
 * variants. The answer is the same, to the last bit, as for a scenario assessed alone.
 */
@FunctionalInterface
public interface Assessor {

    /** @throws labscore.problem.LabscoreException if the scenario names what the rule pack doesn't have */
    Assessment assess(Scenario scenario);

    /** Tries changes to a scenario; here by assessing each changed scenario whole. */
    default Variants on(Scenario scenario) {
        return new Variants() {
            @Override
            public Scenario base() {
                return scenario;
            }

            @Override
            public <T> T with(List<? extends Change> changes, Function<Outcome, T> question) {
                return question.apply(new Assessed(assess(Changes.apply(changes, scenario))));
            }
        };
    }
}
