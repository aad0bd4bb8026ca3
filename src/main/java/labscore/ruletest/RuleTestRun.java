package labscore.ruletest;

import java.util.List;
import java.util.Map;
import labscore.analysis.Assessor;
import labscore.condition.RuleBody;
import labscore.problem.LabscoreException;
import labscore.scheme.Judgement;

/**
 * What came of one case.
 *
 * @param test the case
 * @param mismatches between what it expects and what came; none if it passed
 * @param diagnoses why rules that should have fired did not, once that was looked for
 */
public record RuleTestRun(RuleTest test, List<Mismatch> mismatches, List<Diagnosis> diagnoses) {

    /** @param assessor of the pack that the case belongs to */
    public static RuleTestRun of(RuleTest test, Assessor assessor) {
        try {
            return new RuleTestRun(test, Mismatches.between(test, assessor.assess(test.scenario())), List.of());
        } catch (LabscoreException broken) {
            return new RuleTestRun(test, broken.problems().stream()
                    .map(problem -> (Mismatch) new Mismatch.Broken(problem)).toList(), List.of());
        }
    }

    public boolean isPassed() {
        return mismatches.isEmpty();
    }

    /** The same with the reasons why rules were silent that should have fired. */
    RuleTestRun diagnosed(Judgement judgement, Map<String, RuleBody> bodies) {
        return new RuleTestRun(test, mismatches, Diagnosing.of(this, judgement, bodies));
    }

    /** Whether a rule should have fired and did not. */
    boolean isSilent() {
        return mismatches.stream().anyMatch(Diagnosing::isSilent);
    }

    /** Whether a rule could not be evaluated, after which a session that is kept can't be trusted. */
    public boolean isBroken() {
        return mismatches.stream().anyMatch(Mismatch.Broken.class::isInstance);
    }
}
