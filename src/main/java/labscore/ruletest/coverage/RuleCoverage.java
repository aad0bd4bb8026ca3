package labscore.ruletest.coverage;

import java.util.List;
import labscore.problem.Location;

/**
 * What the tests of a topic show of one rule.
 *
 * @param rule its name
 * @param where it stands, as the user would type it
 * @param fires whether it credits a lab in some test
 * @param conditions in the order written
 */
public record RuleCoverage(String rule, Location where, boolean fires, List<ConditionCoverage> conditions) {

    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }
}
