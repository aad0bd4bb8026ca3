package labscore.report;

import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;

/** What all JSON about an assessment has in common. */
final class AssessmentJson {

    private AssessmentJson() {}

    /** Which program said it of what. */
    static Json head(Json json, Assessment assessment) {
        json.number("schemaVersion", 1);
        return circumstances(Tool.write(json), assessment);
    }

    /** Which scenario was assessed how, and on what it rests. */
    static Json circumstances(Json json, Assessment assessment) {
        return json.text("scenario", assessment.scenario())
                .text("asOf", assessment.asOf().toString())
                .text("profile", assessment.profile())
                .object("inputs", inputs -> inputs
                        .text("rules", Fingerprint.of(assessment.judgement().fingerprint()))
                        .text("facts", Fingerprint.of(assessment.factsFingerprint())));
    }

    /** The dimensions with the weights in force. */
    static Json dimensions(Json json, Assessment assessment) {
        return json.objects("dimensions", assessment.dimensions(), (each, dimension) -> each
                .text("id", dimension.id())
                .text("title", dimension.title())
                .number("weight", Figures.plain(dimension.weight())));
    }

    /** A lab's figures by dimension. */
    static Json scores(Json json, Scorecard scorecard) {
        return json.object("dimensions", dimensions -> scorecard.dimensions().forEach(score ->
                dimensions.object(score.dimension().id(), each -> figures(each, score))));
    }

    static Json figures(Json json, DimensionScore score) {
        return json.number("score", Figures.score(score.score()))
                .number("points", score.isKnown() ? Figures.points(score.points()) : null)
                .number("coverage", Figures.share(score.coverage()));
    }
}
