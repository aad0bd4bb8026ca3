package labscore.report;

import labscore.analysis.Contrast;
import labscore.analysis.DimensionGap;
import labscore.analysis.RuleGap;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;

/** What makes the gap between two labs, for programs; its schema is {@code contrast.json}. */
final class ContrastJson {

    private ContrastJson() {}

    static void write(Json json, Assessment assessment, Contrast contrast) {
        AssessmentJson.head(json, assessment)
                .object("a", side -> side(side, contrast.a(), contrast.scoreA()))
                .object("b", side -> side(side, contrast.b(), contrast.scoreB()))
                .number("gap", Figures.pointsOrNull(contrast.gap()))
                .objects("dimensions", contrast.dimensions(), ContrastJson::dimension);
    }

    private static void side(Json json, Scorecard card, Long score) {
        json.text("lab", card.lab().id())
                .text("name", card.lab().name())
                .number("score", Figures.pointsOrNull(score))
                .number("overall", Figures.score(card.overall()));
    }

    private static void dimension(Json json, DimensionGap gap) {
        json.text("id", gap.a().dimension().id())
                .text("title", gap.a().dimension().title())
                .number("share", Figures.weight(gap.share()))
                .text("detail", Words.constant(gap.detail().name()))
                .number("scoreA", Figures.score(gap.a().score()))
                .number("scoreB", Figures.score(gap.b().score()))
                .number("points", Figures.points(gap.points()))
                .number("part", Figures.pointsOrNull(gap.part()))
                .objects("rules", gap.rules(), ContrastJson::rule);
    }

    /** One rule of a gap. */
    static void rule(Json json, RuleGap gap) {
        json.text("rule", gap.rule().name())
                .number("points", Figures.points(gap.points()))
                .number("part", Figures.pointsOrNull(gap.part()))
                .texts("evidenceA", gap.evidenceA())
                .texts("evidenceB", gap.evidenceB());
    }
}
