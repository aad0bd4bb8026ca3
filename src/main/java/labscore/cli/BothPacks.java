package labscore.cli;

import java.util.List;
import java.util.Optional;
import labscore.analysis.Comparison;
import labscore.analysis.pack.PackChanges;
import labscore.analysis.pack.PackComparing;
import labscore.analysis.pack.ScenarioMoves;
import labscore.problem.Problems;
import labscore.scoring.Assessment;

/**
 * Two rule packs under which the same scenarios are assessed.
 *
 * @param changes what the later one states otherwise
 */
record BothPacks(PackChanges changes, AssessmentOptions.Opened before, AssessmentOptions.Opened after) {

    /** What moves in a scenario; if it can't be assessed under both, why. */
    ScenarioMoves moves(String name) {
        Problems earlier = new Problems();
        Problems later = new Problems();
        Optional<Assessment> old = earlier.attempt(() -> assessed(before, name));
        Optional<Assessment> now = later.attempt(() -> assessed(after, name));
        Comparison comparison = old.isEmpty() || now.isEmpty() ? null : later
                .attempt(() -> PackComparing.comparison(changes, old.get(), now.get())).orElse(null);
        return new ScenarioMoves(name, comparison, List.copyOf(earlier.found()), List.copyOf(later.found()));
    }

    private static Assessment assessed(AssessmentOptions.Opened pack, String name) {
        return pack.door().assess(pack.scenario(name));
    }
}
