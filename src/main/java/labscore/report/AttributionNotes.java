package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.attribution.LabAttribution;
import labscore.analysis.attribution.Part;
import labscore.analysis.attribution.Split;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;

/** What stands under the table of an attribution: labs without a score, what parts hold, how it was split. */
final class AttributionNotes {

    private final Attribution attribution;
    private final PartText texts;
    private final boolean inOrder;

    AttributionNotes(Attribution attribution, PartText texts, boolean inOrder) {
        this.attribution = attribution;
        this.texts = texts;
        this.inOrder = inOrder;
    }

    void addTo(Document.Builder document) {
        List<LabAttribution> unscored =
                attribution.moved().stream().filter(lab -> lab.score() == null).toList();
        document.listing(List.of(Line.of(method(), Style.FAINT)));
        if (!unscored.isEmpty()) {
            List<Line> lines = new ArrayList<>();
            unscored.forEach(lab -> lines.addAll(inPoints(lab)));
            document.heading(Line.strong("In points only: not ranked throughout, so there is no score to split"))
                    .listing(lines);
        }
        List<Line> contents = contents();
        if (!contents.isEmpty()) {
            document.heading(Line.strong("What these parts hold")).listing(contents);
        }
    }

    private String method() {
        if (inOrder) {
            return "Changes made one after another, in this order; another order may split otherwise.";
        }
        return attribution.orders() == null
                ? "Shapley's split: each change by its mean effect over all orders of making them."
                : "Shapley's split from a sample of " + attribution.orders() + " orders of making the changes; "
                        + "standard error of a figure up to " + Words.points(largestError()) + ".";
    }

    private long largestError() {
        return (long) StrictMath.ceil(attribution.labs().stream().filter(lab -> lab.score() != null)
                .flatMap(lab -> lab.score().errors().stream()).mapToDouble(error -> error).max().orElse(0));
    }

    private List<Line> inPoints(LabAttribution lab) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.strong(lab.lab().name()));
        for (Map.Entry<String, Split> dimension : lab.points().entrySet()) {
            Split split = dimension.getValue();
            List<Long> parts = inOrder ? split.inOrder() : split.parts();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) != 0) {
                    lines.add(Line.of(Words.signedPoints(parts.get(i)) + " " + dimension.getKey() + " by "
                            + texts.title(attribution.parts().get(i))).indented(1));
                }
            }
        }
        return lines;
    }

    private List<Line> contents() {
        List<Line> lines = new ArrayList<>();
        for (Part part : attribution.parts()) {
            List<Line> held = new ArrayList<>();
            if (part.kind() != Part.Kind.CHANGE) {
                texts.changes(part).forEach(change -> held.add(Line.of(change).indented(1)));
                facts(held, "begin to count", part.begun());
                facts(held, "no longer count", part.ceased());
            }
            if (!held.isEmpty()) {
                lines.add(Line.of(texts.title(part)));
                lines.addAll(held);
            }
        }
        return lines;
    }

    private static void facts(List<Line> lines, String what, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(Line.of(what + ": ").and(String.join(", ", ids), Style.FAINT).indented(1));
        }
    }
}
