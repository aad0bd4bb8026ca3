package labscore.report;

import java.util.List;
import labscore.analysis.use.RuleUse;
import labscore.scoring.Assessment;

/** Rules and what they do, for programs; its schema is {@code rules.json}. */
final class RuleListJson {

    private RuleListJson() {}

    static void write(Json json, Assessment assessment, List<RuleUse> uses) {
        AssessmentJson.head(json, assessment)
                .objects("rules", uses, (each, use) -> RuleJson.header(each, use.rule())
                        .number("tests", use.tests().size())
                        .number("credits", use.credits())
                        .number("worth", Figures.points(use.worth())));
    }
}
