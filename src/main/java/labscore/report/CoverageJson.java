package labscore.report;

import labscore.ruletest.coverage.ConditionCoverage;
import labscore.ruletest.coverage.Coverage;
import labscore.ruletest.coverage.RuleCoverage;

/** What tests show of rules, for programs. */
final class CoverageJson {

    private CoverageJson() {}

    static void write(Json json, Coverage coverage) {
        json.number("rules", coverage.rules().size())
                .number("rulesFiring", coverage.rules().size() - coverage.silent().size())
                .number("conditions", coverage.conditions())
                .number("conditionsCovered", coverage.covered())
                .objects("byRule", coverage.rules(), CoverageJson::rule);
    }

    private static void rule(Json json, RuleCoverage rule) {
        json.text("rule", rule.rule())
                .text("file", rule.where().file())
                .number("line", rule.where().line())
                .number("column", rule.where().column())
                .truth("fires", rule.fires())
                .objects("conditions", rule.conditions(), CoverageJson::condition);
    }

    private static void condition(Json json, ConditionCoverage condition) {
        json.text("text", condition.condition().text())
                .number("line", condition.where().line())
                .number("column", condition.where().column())
                .truth("seenTrue", condition.seenTrue())
                .truth("seenOnlyFalse", condition.seenOnlyFalse())
                .truth("implied", condition.implied());
    }
}
