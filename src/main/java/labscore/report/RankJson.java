package labscore.report;

import labscore.scoring.Assessment;
import labscore.scoring.Ranked;
import labscore.scoring.RuleTotal;
import labscore.scoring.Scorecard;
import labscore.scoring.Unranked;

/** The ranking for programs; its schema is {@code rank.json}. */
final class RankJson {

    private RankJson() {}

    static void write(Json json, Assessment assessment) {
        AssessmentJson.head(json, assessment);
        AssessmentJson.dimensions(json, assessment)
                .objects("ranking", assessment.ranking(), RankJson::ranked)
                .objects("unranked", assessment.unranked(), RankJson::unranked)
                .number("lead", Figures.score(assessment.lead()))
                .number("spread", Figures.score(assessment.spread()));
    }

    private static void ranked(Json json, Ranked ranked) {
        json.number("rank", ranked.rank());
        lab(json, ranked.scorecard()).number("score", Figures.score(ranked.scorecard().overall()));
        evidence(json, ranked.scorecard());
        AssessmentJson.scores(json, ranked.scorecard());
    }

    private static void unranked(Json json, Unranked unranked) {
        lab(json, unranked.scorecard())
                .texts("missing", unranked.missing())
                .number("rankIfLowest", unranked.rankIfLowest())
                .number("rankIfHighest", unranked.rankIfHighest());
        evidence(json, unranked.scorecard());
        AssessmentJson.scores(json, unranked.scorecard());
    }

    private static Json lab(Json json, Scorecard card) {
        return json.text("lab", card.lab().id()).text("name", card.lab().name());
    }

    private static void evidence(Json json, Scorecard card) {
        json.number("coverage", Figures.share(card.coverage())).truth("thin", card.thin());
        RuleTotal.mainReason(card).ifPresent(total -> json.object("mainReason", reason -> reason
                .text("rule", total.rule().name())
                .number("worth", Figures.points(total.worth()))));
    }
}
