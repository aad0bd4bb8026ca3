package labscore.report;

import labscore.problem.ProblemText;
import labscore.report.wording.Phrases;
import labscore.ruletest.Diagnosis;
import labscore.ruletest.Mismatch;
import labscore.ruletest.RuleTestRun;
import labscore.ruletest.TopicRun;

/** The outcome of rule tests for programs. */
final class RuleTestJson {

    private RuleTestJson() {}

    static void write(Json json, RuleTestReport report) {
        json.number("schemaVersion", 1);
        Tool.write(json)
                .truth("passed", report.run().isPassed())
                .number("tests", report.run().tests())
                .number("failures", report.run().failures())
                .number("leftOut", report.leftOut())
                .objects("topics", report.run().topics(), RuleTestJson::topic);
        if (report.coverage() == null) {
            json.text("coverage", null);
        } else {
            json.object("coverage", coverage -> CoverageJson.write(coverage, report.coverage()));
        }
    }

    private static void topic(Json json, TopicRun topic) {
        json.text("topic", topic.tests().topic())
                .text("file", topic.tests().file())
                .objects("tests", topic.runs(), RuleTestJson::test);
    }

    private static void test(Json json, RuleTestRun run) {
        json.text("name", run.test().name())
                .number("line", run.test().where().line())
                .number("column", run.test().where().column())
                .truth("passed", run.isPassed())
                .objects("mismatches", run.mismatches(), RuleTestJson::mismatch)
                .objects("diagnoses", run.diagnoses(), RuleTestJson::diagnosis);
    }

    private static void diagnosis(Json json, Diagnosis diagnosis) {
        Phrases phrases = Phrases.of(diagnosis.body(), diagnosis.vocabulary());
        json.text("rule", diagnosis.body().rule())
                .text("lab", diagnosis.lab().id())
                .objects("obstacles", WhyNotText.outermostFirst(diagnosis.obstacle()),
                        new ObstacleJson(diagnosis.body(), phrases)::write);
    }

    private static void mismatch(Json json, Mismatch mismatch) {
        if (mismatch instanceof Mismatch.Worth worth) {
            json.text("kind", "credit").text("lab", worth.lab()).text("rule", worth.rule())
                    .number("expected", Figures.pointsOrNull(worth.expected()))
                    .number("actual", Figures.pointsOrNull(worth.actual()));
        } else if (mismatch instanceof Mismatch.Points points) {
            json.text("kind", "points").text("lab", points.lab())
                    .number("expected", Figures.points(points.expected()))
                    .number("actual", Figures.points(points.actual()));
        } else if (mismatch instanceof Mismatch.Silent silent) {
            json.text("kind", "silent").text("rule", silent.rule());
        } else if (mismatch instanceof Mismatch.Fired fired) {
            json.text("kind", "fired").text("rule", fired.rule()).texts("labs", fired.labs());
        } else if (mismatch instanceof Mismatch.Order order) {
            json.text("kind", order.equalAllowed() ? "below" : "notAbove")
                    .object("upper", upper -> lab(upper, order.upper(), order.upperPoints()))
                    .object("lower", lower -> lab(lower, order.lower(), order.lowerPoints()));
        } else {
            json.text("kind", "broken").text("problem", ProblemText.of(((Mismatch.Broken) mismatch).problem()));
        }
    }

    private static void lab(Json json, String lab, long points) {
        json.text("lab", lab).number("points", Figures.points(points));
    }
}
