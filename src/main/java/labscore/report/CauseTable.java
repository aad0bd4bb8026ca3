package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Cause;
import labscore.analysis.DimensionMove;
import labscore.analysis.LabMove;
import labscore.report.document.Cell;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;

/** Why a lab's score is another than before: dimension, rule, evidence. */
final class CauseTable {

    /** As many rules of a dimension as a reader takes in; the others are summed up. */
    private static final int SHOWN = 8;

    private final EvidenceMarks marks;
    private final LabMove lab;

    private CauseTable(EvidenceMarks marks, LabMove lab) {
        this.marks = marks;
        this.lab = lab;
    }

    static Table of(EvidenceMarks marks, LabMove lab) {
        return new CauseTable(marks, lab).table();
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        if (lab.reweighting() != null) {
            rows.add(Table.Row.of(List.of(Cell.strong(GapRows.part(lab.reweighting())), Cell.EMPTY, Cell.EMPTY,
                    Cell.of(Line.strong("weights").and(" " + MoveWords.weights(lab))))));
        }
        lab.dimensions().stream().filter(DimensionMove::hasMoved).forEach(dimension -> add(rows, dimension));
        if (lab.detail() == LabMove.Detail.SPLIT) {
            rows.add(Table.Row.total(List.of(Cell.strong(GapRows.part(lab.scoreDelta())), Cell.strong(byRule()), Cell.EMPTY,
                    Cell.of(Words.points(lab.after().hundredths()) + " − "
                            + Words.points(lab.before().hundredths())))));
        }
        return new Table(GapRows.columns("Δ score"), rows);
    }

    /** The rules have no part in what the weights did. */
    private String byRule() {
        return lab.reweighting() == null ? GapRows.part(lab.scoreDelta()) : GapRows.part(lab.scoreDelta() - lab.reweighting());
    }

    private void add(List<Table.Row> rows, DimensionMove dimension) {
        Line scores = Line.strong(dimension.after().dimension().id()).and(" "
                + Words.score(dimension.before().score()) + " → " + Words.score(dimension.after().score()));
        rows.add(Table.Row.of(List.of(Cell.strong(GapRows.part(dimension.part())), Cell.EMPTY, Cell.EMPTY, Cell.of(scores))));
        List<Cause> causes = dimension.causes();
        int shown = causes.size() > SHOWN + 1 ? SHOWN : causes.size();
        causes.subList(0, shown).forEach(cause -> rows.add(row(cause.part(), cause.worthDelta(), because(cause))));
        if (shown < causes.size()) {
            List<Cause> rest = causes.subList(shown, causes.size());
            Long part = dimension.part() == null ? null : Long.valueOf(rest.stream().mapToLong(Cause::part).sum());
            rows.add(row(part, rest.stream().mapToLong(Cause::worthDelta).sum(),
                    List.of(Line.of(rest.size() + " smaller changes", Style.FAINT).indented(1))));
        }
    }

    private static Table.Row row(Long part, long worth, List<Line> because) {
        return Table.Row.of(List.of(
                Cell.EMPTY, Cell.of(GapRows.part(part)), Cell.of(Words.signedPoints(worth)), new Cell(because)));
    }

    private List<Line> because(Cause cause) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(cause.rule().name()).indented(1));
        String worth = cause.before() == null ? "new" : cause.after() == null
                ? "gone" : "worth " + Words.points(cause.before()) + " → " + Words.points(cause.after());
        String evidence = cause.evidence().isEmpty() ? "" : ": " + marks.text(cause.evidence());
        lines.add(Line.of(worth + evidence, Style.FAINT).indented(2));
        return lines;
    }
}
