package labscore.analysis;

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
}
