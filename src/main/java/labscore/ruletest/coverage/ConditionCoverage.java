package labscore.ruletest.coverage;

import labscore.condition.ConditionPart;
import labscore.problem.Location;

/**
 * What the tests of a topic show of one condition of a rule.
 *
 * @param condition a constraint of a pattern that is no binding, or of one that is joined by {@code &&}
 *     and {@code ||} each operand instead; a {@code not}; a condition on the results of an aggregate
 * @param where it stands, as the user would type it
 * @param seenTrue whether some test has it true, and the rule would credit otherwise if it were false
 * @param seenOnlyFalse whether some test has it as the only one false: were it true, the rule would
 *     credit otherwise
 * @param implied whether no test can have it as the only one false: it asks for a value to be
 *     known with which the rule calculates
 */
public record ConditionCoverage(
        ConditionPart condition, Location where, boolean seenTrue, boolean seenOnlyFalse, boolean implied) {

    public boolean isCovered() {
        return seenTrue && seenOnlyFalse;
    }
}
