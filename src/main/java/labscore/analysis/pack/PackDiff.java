package labscore.analysis.pack;

import java.util.List;
import labscore.analysis.Comparison;

/**
 * What one rule pack does otherwise than another.
 *
 * @param before what the first pack is, for readers
 * @param after likewise the second
 * @param changes what the second states otherwise
 * @param scenarios what that moves, scenario by scenario
 */
public record PackDiff(String before, String after, PackChanges changes, List<ScenarioMoves> scenarios) {

    public PackDiff {
        scenarios = List.copyOf(scenarios);
    }

    /** Of the scenarios that could be compared. */
    public List<Comparison> comparisons() {
        return scenarios.stream().filter(ScenarioMoves::isCompared).map(ScenarioMoves::comparison).toList();
    }

    public List<ScenarioMoves> moved() {
        return scenarios.stream().filter(ScenarioMoves::hasMoved).toList();
    }

    public List<ScenarioMoves> unmoved() {
        return scenarios.stream().filter(ScenarioMoves::isCompared).filter(moves -> !moves.hasMoved()).toList();
    }

    public List<ScenarioMoves> notCompared() {
        return scenarios.stream().filter(moves -> !moves.isCompared()).toList();
    }
}
