package labscore.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import labscore.analysis.Waterfall;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Ranked;
import labscore.scoring.Scorecard;

/** Why a lab stands where it stands, for programs; its schema is {@code explain.json}. */
final class ExplainJson {

    private ExplainJson() {}

    static void write(Json json, Assessment assessment, Scorecard card) {
        AssessmentJson.head(json, assessment)
                .text("lab", card.lab().id())
                .text("name", card.lab().name())
                .number("rank", rank(assessment, card))
                .number("score", Figures.score(card.overall()))
                .number("coverage", Figures.share(card.coverage()))
                .truth("thin", card.thin())
                .object("dimensions", dimensions -> card.dimensions().forEach(score ->
                        dimensions.object(score.dimension().id(), each -> dimension(each, score))));
        FactsJson facts = new FactsJson(assessment.judgement());
        json.object("evidence", evidence -> mentioned(card).forEach(id ->
                evidence.object(id, each -> facts.counted(each, assessment.evidence().get(id)))));
    }

    private static Integer rank(Assessment assessment, Scorecard card) {
        return assessment.ranking().stream()
                .filter(ranked -> ranked.scorecard().equals(card)).map(Ranked::rank).findFirst().orElse(null);
    }

    private static void dimension(Json json, DimensionScore score) {
        json.text("title", score.dimension().title())
                .number("weight", Figures.plain(score.dimension().weight()));
        AssessmentJson.figures(json, score)
                .number("scoreWithoutPoints", Figures.score(score.dimension().scale().score(0)))
                .text("scale", ScaleText.of(score.dimension().scale()))
                .texts("missing", score.missing())
                .objects("credits", parts(score), ExplainJson::credit);
    }

    private static List<Waterfall.Part> parts(DimensionScore score) {
        return score.isKnown() ? Waterfall.of(score).parts() : List.of();
    }

    private static void credit(Json json, Waterfall.Part part) {
        json.text("rule", part.credit().rule().name())
                .number("points", Figures.plain(part.credit().rule().points()))
                .number("amount", Figures.plain(part.credit().credit().amount()))
                .number("weight", Figures.weight(part.credit().weight()))
                .number("full", Figures.points(part.credit().full()))
                .number("worth", Figures.points(part.credit().worth()))
                .number("scoreEffect", Figures.pointsOrNull(part.score()))
                .text("weakest", part.credit().weakest())
                .texts("evidence", CreditEvidence.ids(part.credit()));
    }

    private static Set<String> mentioned(Scorecard card) {
        Set<String> ids = new TreeSet<>();
        card.dimensions().forEach(score ->
                score.credits().forEach(credit -> ids.addAll(CreditEvidence.ids(credit))));
        return ids;
    }
}
