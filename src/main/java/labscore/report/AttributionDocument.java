package labscore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.attribution.LabAttribution;
import labscore.analysis.attribution.Split;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scheme.Profile;
import labscore.scoring.Assessment;

/** How much each change did, for readers: changes by labs. */
final class AttributionDocument {

    private static final int LEAST_OF_A_CHANGE = 28;

    private final Attribution attribution;
    private final boolean inOrder;
    private final PartText texts;
    private final List<LabAttribution> scored;

    private AttributionDocument(Attribution attribution, boolean inOrder) {
        this.attribution = attribution;
        this.inOrder = inOrder;
        this.texts = new PartText(attribution);
        this.scored = attribution.moved().stream().filter(lab -> lab.score() != null).toList();
    }

    static Document of(Attribution attribution, boolean inOrder) {
        return new AttributionDocument(attribution, inOrder).document();
    }

    private Document document() {
        Document.Builder document = new Document.Builder().title(Line.strong(title()));
        document.paragraph(Line.of(circumstances(), Style.FAINT));
        if (attribution.parts().isEmpty()) {
            return document.paragraph("Nothing differs.").build();
        }
        if (!scored.isEmpty()) {
            document.add(table());
        }
        new AttributionNotes(attribution, texts, inOrder).addTo(document);
        return document.build();
    }

    private String title() {
        return attribution.before().scenario().equals(attribution.after().scenario())
                ? attribution.after().scenario()
                : attribution.before().scenario() + " → " + attribution.after().scenario();
    }

    private String circumstances() {
        String before = attribution.before().asOf() + profile(attribution.before());
        String after = attribution.after().asOf() + profile(attribution.after());
        return "as of " + (before.equals(after) ? after : before + " → " + after);
    }

    private static String profile(Assessment assessment) {
        return Profile.DEFAULT.equals(assessment.profile()) ? "" : ", profile " + assessment.profile();
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Δ score by").wrapped(LEAST_OF_A_CHANGE)));
        List<LabAttribution> byMove = scored.stream().sorted(Comparator.comparingLong(
                lab -> -lab.score().parts().stream().mapToLong(Math::abs).max().orElse(0))).toList();
        for (LabAttribution lab : scored) {
            // Where there is no room, those that moved least go first.
            columns.add(Column.number(lab.lab().name()).dispensable(byMove.indexOf(lab)));
        }
        List<Table.Row> rows = new ArrayList<>();
        order().forEach(part -> rows.add(Table.Row.of(cells(
                Line.of(texts.title(attribution.parts().get(part))), lab -> split(lab.score()).get(part)))));
        rows.add(Table.Row.total(cells(Line.strong("total"), lab -> lab.score().total())));
        return new Table(columns, rows);
    }

    private List<Integer> order() {
        List<Integer> parts = IntStream.range(0, attribution.parts().size()).boxed().toList();
        return inOrder ? parts : parts.stream().sorted(Comparator.comparingLong(part ->
                -scored.stream().mapToLong(lab -> Math.abs(split(lab.score()).get(part))).max().orElse(0))).toList();
    }

    private List<Long> split(Split split) {
        return inOrder ? split.inOrder() : split.parts();
    }

    private List<Cell> cells(Line first, Function<LabAttribution, Long> figure) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(first)));
        scored.forEach(lab -> cells.add(figure(figure.apply(lab))));
        return cells;
    }

    private static Cell figure(long hundredths) {
        return Cell.of(Line.of(Words.signedPoints(hundredths), hundredths == 0 ? Style.FAINT : Style.PLAIN));
    }
}
