package labscore.ruletest.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What tests show of the rules of their topics.
 *
 * @param rules by the place at which they stand
 */
public record Coverage(List<RuleCoverage> rules) {

    public Coverage {
        rules = List.copyOf(rules);
    }

    /** Rules that no test makes fire. */
    public List<RuleCoverage> silent() {
        return rules.stream().filter(rule -> !rule.fires()).toList();
    }

    /** Number of conditions. */
    public int conditions() {
        return (int) conditionsOfAll().count();
    }

    /** Number of conditions that are covered. */
    public int covered() {
        return (int) conditionsOfAll().filter(ConditionCoverage::isCovered).count();
    }

    /** Whether at least this share of the conditions is covered; of none, all are. */
    public boolean reaches(double percent) {
        return covered() * 100.0 >= percent * conditions();
    }

    private Stream<ConditionCoverage> conditionsOfAll() {
        return rules.stream().flatMap(rule -> rule.conditions().stream());
    }
}
