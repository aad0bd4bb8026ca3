package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.attribution.LabAttribution;
import labscore.analysis.attribution.LabAttribution.Place;
import labscore.analysis.attribution.Part;
import labscore.analysis.attribution.Split;

/** How much each change did, for programs; its schema is {@code attribute.json}. */
final class AttributionJson {

    private AttributionJson() {}

    static void write(Json json, Attribution attribution) {
        PartText texts = new PartText(attribution);
        json.number("schemaVersion", 1);
        Tool.write(json)
                .object("from", from -> AssessmentJson.circumstances(from, attribution.before()))
                .object("to", to -> AssessmentJson.circumstances(to, attribution.after()))
                .text("method", attribution.orders() == null ? "exact" : "sampled")
                .number("orders", attribution.orders())
                .number("assessments", attribution.assessments())
                .objects("parts", attribution.parts(), (part, item) -> part(part, item, texts))
                .objects("labs", attribution.labs(), AttributionJson::lab);
    }

    private static void part(Json json, Part part, PartText texts) {
        json.text("kind", Words.constant(part.kind().name()))
                .text("title", texts.title(part))
                .texts("changes", texts.changes(part))
                .texts("begun", part.begun())
                .texts("ceased", part.ceased());
    }

    private static void lab(Json json, LabAttribution lab) {
        json.text("lab", lab.lab().id())
                .text("name", lab.lab().name())
                .object("before", place -> place(place, lab.before()))
                .object("after", place -> place(place, lab.after()));
        if (lab.score() == null) {
            json.text("score", null);
        } else {
            json.object("score", score -> split(score, lab.score()));
        }
        json.object("points", points -> lab.points().forEach((dimension, split) ->
                        points.object(dimension, each -> split(each, split))));
    }

    private static void place(Json json, Place place) {
        json.number("rank", place.rank()).number("score", Figures.pointsOrNull(place.score()));
    }

    private static void split(Json json, Split split) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < split.parts().size(); i++) {
            parts.add(i);
        }
        json.number("total", Figures.points(split.total()))
                .objects("parts", parts, (part, i) -> part
                        .number("part", Figures.points(split.parts().get(i)))
                        .number("inOrder", Figures.points(split.inOrder().get(i)))
                        .number("standardError", split.errors().isEmpty()
                                ? null : Figures.weight(split.errors().get(i) / 100)));
    }
}
