package labscore.scenario;

import java.util.List;
import labscore.evidence.Scenario;

/**
 * A scenario and all that it was read from: while those files are unchanged, so is the scenario.
 *
 * @param files that the user named first; the names of the others stand in those before them
 */
public record ReadScenario(Scenario scenario, List<ReadFile> files) {}
