package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Comparison;
import picocli.CommandLine.Mixin;

/** Checks that a user asks for where scenarios are compared. */
final class Gates {

    @Mixin
    private ChangeGate changes = new ChangeGate();
    @Mixin
    private ScoreGate scores = new ScoreGate();

    /** Checked before any work is done. */
    void check() {
        changes.check();
        scores.check();
    }

    /** How the run ends; what failed is told. The baseline has no scores to reach. */
    ExitCode verdict(Desk desk, List<Comparison> comparisons) {
        List<String> failures = new ArrayList<>(changes.failures(comparisons));
        comparisons.forEach(comparison -> failures.addAll(scores.failures(comparison.other())));
        return desk.verdict(failures);
    }
}
