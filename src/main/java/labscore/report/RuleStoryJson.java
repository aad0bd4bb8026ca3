package labscore.report;

import labscore.analysis.use.LabUse;
import labscore.scoring.Assessment;

/** One rule for programs; its schema is {@code rule.json}. */
final class RuleStoryJson {

    private RuleStoryJson() {}

    static void write(Json json, Assessment assessment, RuleStory story) {
        AssessmentJson.head(json, assessment);
        RuleJson.header(json, story.use().rule())
                .texts("words", story.words().lines())
                .texts("meanings", story.words().meanings())
                .objects("labs", story.use().labs(), RuleStoryJson::lab)
                .number("shareOfAllPoints", Figures.share(story.share().overall()))
                .number("shareOfDimension", Figures.share(story.share().dimension()))
                .objects("tests", story.use().tests(), (each, named) -> each
                        .text("name", named.test())
                        .text("file", named.where().file())
                        .number("line", named.where().line()))
                .text("text", String.join("\n", story.source()));
    }

    private static void lab(Json json, LabUse use) {
        json.text("lab", use.lab().id())
                .text("name", use.lab().name())
                .number("worth", Figures.points(use.worth()))
                .objects("credits", use.credits(), (each, credit) -> each
                        .number("worth", Figures.points(credit.worth()))
                        .texts("evidence", CreditEvidence.ids(credit)));
    }
}
