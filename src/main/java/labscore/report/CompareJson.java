package labscore.report;

import java.util.List;
import labscore.analysis.Cause;
import labscore.analysis.Comparison;
import labscore.analysis.DimensionMove;
import labscore.analysis.LabMove;
import labscore.scoring.Assessment;

/** Scenarios against a baseline, for programs; its schema is {@code compare.json}. */
final class CompareJson {

    private CompareJson() {}

    static void write(Json json, Assessment baseline, List<Comparison> comparisons) {
        json.number("schemaVersion", 1);
        Tool.write(json)
                .text("baseline", baseline.scenario())
                .objects("scenarios", comparisons, CompareJson::scenario);
    }

    private static void scenario(Json json, Comparison comparison) {
        AssessmentJson.circumstances(json, comparison.other())
                .objects("labs", comparison.labs(), CompareJson::lab);
    }

    static void lab(Json json, LabMove lab) {
        json.text("lab", lab.lab().id())
                .text("name", lab.lab().name())
                .number("rank", lab.after().rank())
                .number("rankDelta", lab.rankDelta())
                .number("score", Figures.pointsOrNull(lab.after().hundredths()))
                .number("scoreDelta", Figures.pointsOrNull(lab.scoreDelta()))
                .text("detail", Words.constant(lab.detail().name()))
                .number("reweighting", Figures.pointsOrNull(lab.reweighting()))
                .object("dimensions", dimensions -> lab.dimensions().forEach(dimension -> dimensions.object(
                        dimension.after().dimension().id(), each -> dimension(each, dimension))))
                .objects("causes", lab.dimensions().stream()
                        .flatMap(dimension -> dimension.causes().stream()).toList(), CompareJson::cause);
    }

    private static void dimension(Json json, DimensionMove dimension) {
        json.number("score", Figures.score(dimension.after().score()))
                .number("pointsDelta", Figures.points(dimension.points()))
                .number("scoreDelta", Figures.pointsOrNull(dimension.part()));
        if (dimension.isRescaled()) {
            json.number("rescaling", Figures.points(dimension.rescaling()));
        }
    }

    private static void cause(Json json, Cause cause) {
        json.text("dimension", cause.rule().dimension())
                .text("rule", cause.rule().name())
                .texts("evidence", cause.evidence())
                .number("worthBefore", Figures.pointsOrNull(cause.before()))
                .number("worthAfter", Figures.pointsOrNull(cause.after()))
                .number("worthDelta", Figures.points(cause.worthDelta()))
                .number("scoreDelta", Figures.pointsOrNull(cause.part()));
    }
}
