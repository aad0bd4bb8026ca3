package labscore.analysis.pack;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.problem.Problem;

/**
 * What two rule packs make of a scenario.
 *
 * @param name by which users call it
 * @param comparison {@code null} if it can't be assessed under both
 * @param before why it can't be under the first pack; empty if it can
 * @param after likewise under the second
 */
public record ScenarioMoves(String name, Comparison comparison, List<Problem> before, List<Problem> after) {

    public ScenarioMoves {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public boolean isCompared() {
        return comparison != null;
    }

    /** Whether anything about any lab is another. */
    public boolean hasMoved() {
        return isCompared() && !comparison.moved().isEmpty();
    }
}
