package labscore.report;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.pack.Difference;
import labscore.analysis.pack.PackDiff;
import labscore.analysis.pack.RuleChange;
import labscore.analysis.pack.ScenarioMoves;

/** What a rule pack does otherwise than another, for programs; its schema is {@code rules-diff.json}. */
final class PackDiffJson {

    private PackDiffJson() {}

    static void write(Json json, PackDiff diff) {
        json.number("schemaVersion", 1);
        Tool.write(json)
                .text("before", diff.before())
                .text("after", diff.after())
                .objects("rules", diff.changes().rules(), PackDiffJson::rule)
                .objects("scorecard", diff.changes().scorecard(), PackDiffJson::difference)
                .objects("vocabulary", diff.changes().vocabulary(), PackDiffJson::difference)
                .objects("scenarios", diff.scenarios(), PackDiffJson::scenario);
    }

    private static void rule(Json json, RuleChange change) {
        json.text("change", Words.constant(change.kind().name()))
                .text("rule", change.rule().name())
                .text("was", change.before() == null ? null : change.before().name())
                .text("dimension", change.rule().dimension())
                .objects("differences", change.differences(), PackDiffJson::difference);
    }

    private static void difference(Json json, Difference difference) {
        json.text("what", difference.what());
        value(json, "before", difference.before());
        value(json, "after", difference.after());
    }

    private static void value(Json json, String name, Object value) {
        if (value instanceof Double number) {
            json.number(name, Figures.plain(number));
        } else {
            json.text(name, value == null ? null : PackChangeLines.value(value));
        }
    }

    private static void scenario(Json json, ScenarioMoves moves) {
        Comparison comparison = moves.comparison();
        json.text("name", moves.name())
                .truth("compared", moves.isCompared())
                .objects("problemsBefore", moves.before(), FactCheckJson::problem)
                .objects("problemsAfter", moves.after(), FactCheckJson::problem);
        if (comparison == null) {
            json.text("scenario", null).text("asOf", null).texts("leadersBefore", List.of())
                    .texts("leadersAfter", List.of()).texts("labs", List.of());
            return;
        }
        json.text("scenario", comparison.other().scenario())
                .text("asOf", comparison.other().asOf().toString())
                .texts("leadersBefore", Comparison.leaders(comparison.baseline()))
                .texts("leadersAfter", Comparison.leaders(comparison.other()))
                .objects("labs", comparison.moved(), CompareJson::lab);
    }
}
