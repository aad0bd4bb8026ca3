package labscore.report;

import labscore.analysis.Comparison;
import labscore.analysis.GapChange;
import labscore.analysis.LabMove;

/** Why a gap is another in another scenario, for programs; its schema is {@code gap-change.json}. */
final class GapChangeJson {

    private GapChangeJson() {}

    static void write(Json json, Comparison comparison, GapChange change) {
        json.number("schemaVersion", 1);
        Tool.write(json)
                .object("from", from -> AssessmentJson.circumstances(from, comparison.baseline()))
                .object("to", to -> AssessmentJson.circumstances(to, comparison.other()))
                .object("a", side -> side(side, change.a()))
                .object("b", side -> side(side, change.b()))
                .number("gapBefore", Figures.pointsOrNull(change.before()))
                .number("gapAfter", Figures.pointsOrNull(change.after()))
                .number("change", Figures.pointsOrNull(change.change()))
                .number("reweighting", Figures.pointsOrNull(change.reweighting()))
                .objects("dimensions", change.dimensions(), GapChangeJson::dimension);
    }

    private static void side(Json json, LabMove lab) {
        json.text("lab", lab.lab().id())
                .text("name", lab.lab().name())
                .number("scoreBefore", Figures.pointsOrNull(lab.before().hundredths()))
                .number("scoreAfter", Figures.pointsOrNull(lab.after().hundredths()))
                .text("detail", Words.constant(lab.detail().name()));
    }

    private static void dimension(Json json, GapChange.Part part) {
        json.text("id", part.a().after().dimension().id())
                .number("part", Figures.pointsOrNull(part.part()))
                .objects("rules", part.rules(), ContrastJson::rule);
    }
}
