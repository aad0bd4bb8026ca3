package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import labscore.analysis.Comparison;
import labscore.analysis.GapChange;
import labscore.analysis.LabMove;
import labscore.report.document.Cell;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;

/** Why the gap between two labs is another in another scenario, for readers. */
final class GapChangeDocument {

    private final Comparison comparison;
    private final GapChange change;
    private final GapRows gaps;

    private GapChangeDocument(Comparison comparison, GapChange change) {
        this.comparison = comparison;
        this.change = change;
        this.gaps = new GapRows(name(change.a()), name(change.b()), new EvidenceMarks(comparison)::text);
    }

    static Document of(Comparison comparison, GapChange change) {
        return new GapChangeDocument(comparison, change).document();
    }

    private Document document() {
        Document.Builder document = new Document.Builder()
                .title(Line.strong(name(change.a()) + " and " + name(change.b())).and(" · " + verdict()))
                .listing(Stream.of(comparison.baseline(), comparison.other())
                        .map(each -> Line.of((each == comparison.baseline() ? "from " : "to ") + each.scenario()
                                + AssessmentTitle.circumstances(each), Style.FAINT)).toList());
        List<Table.Row> rows = rows();
        if (rows.isEmpty()) {
            return document.paragraph("Nothing changed for either lab.").build();
        }
        return document.add(new Table(GapRows.columns("Δ gap"), rows)).listing(notes()).build();
    }

    private String verdict() {
        if (change.change() == null) {
            return "not ranked both times, so there is no gap to compare";
        }
        String gaps = Words.signedPoints(change.before()) + " → " + Words.signedPoints(change.after());
        return change.change() == 0 ? "the gap stays " + Words.signedPoints(change.after()) : "gap " + gaps;
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        if (change.reweighting() != null) {
            rows.add(Table.Row.of(List.of(Cell.strong(GapRows.part(change.reweighting())), Cell.EMPTY, Cell.EMPTY,
                    Cell.of(Line.strong("weights").and(" " + MoveWords.weights(change.a()))))));
        }
        for (GapChange.Part part : change.dimensions()) {
            if (part.a().hasMoved() || part.b().hasMoved()) {
                rows.add(Table.Row.of(List.of(Cell.strong(GapRows.part(part.part())), Cell.EMPTY, Cell.EMPTY,
                        Cell.of(Line.strong(part.a().after().dimension().id())))));
                gaps.addLargest(rows, part.rules());
            }
        }
        if (change.isSplit() && !rows.isEmpty()) {
            long weights = change.reweighting() == null ? 0 : change.reweighting();
            rows.add(Table.Row.total(List.of(Cell.strong(GapRows.part(change.change())),
                    Cell.strong(GapRows.part(change.change() - weights)), Cell.EMPTY,
                    Cell.of(Words.signedPoints(change.after()) + " − " + Words.signedPoints(change.before())))));
        }
        return rows;
    }

    private List<Line> notes() {
        return Stream.of(change.a(), change.b()).flatMap(lab -> MoveWords.notes(lab).stream()
                .map(note -> Line.of(name(lab) + ": " + note, Style.FAINT))).toList();
    }

    private static String name(LabMove lab) {
        return lab.lab().name();
    }
}
