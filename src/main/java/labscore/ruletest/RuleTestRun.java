package labscore.ruletest;

import java.util.List;
import labscore.analysis.Assessor;
import labscore.problem.LabscoreException;

/**
 * What came of one case.
 *
 * @param test the case
 * @param mismatches between what it expects and what came; none if it passed
 */
public record RuleTestRun(RuleTest test, List<Mismatch> mismatches) {

    /** @param assessor of the pack that the case belongs to */
    public static RuleTestRun of(RuleTest test, Assessor assessor) {
        try {
            return new RuleTestRun(test, Mismatches.between(test, assessor.assess(test.scenario())));
        } catch (LabscoreException broken) {
            return new RuleTestRun(test, broken.problems().stream()
                    .map(problem -> (Mismatch) new Mismatch.Broken(problem)).toList());
        }
    }

    public boolean isPassed() {
        return mismatches.isEmpty();
    }

    /** Whether a rule could not be evaluated, after which a session that is kept can't be trusted. */
    public boolean isBroken() {
        return mismatches.stream().anyMatch(Mismatch.Broken.class::isInstance);
    }
}
