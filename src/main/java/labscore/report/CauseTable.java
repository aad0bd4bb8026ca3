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
            rows.add(Table.Row.total(List.of(
                    Cell.strong(GapRows.part(lab.scoreDelta())), Cell.strong(byRule()), Cell.EMPTY,
                    Cell.of(Words.points(lab.after().hundredths()) + " − "
                            + Words.points(lab.before().hundredths())))));
        }
        return new Table(GapRows.columns("Δ score"), rows);
    }

    /** The rules have no part in what the weights did. */
    private String byRule() {
        return GapRows.part(lab.scoreDelta() - (lab.reweighting() == null ? 0 : lab.reweighting()));
    }

    private void add(List<Table.Row> rows, DimensionMove dimension) {
        Line scores = Line.strong(dimension.after().dimension().id()).and(" "
                + Words.score(dimension.before().score()) + " → " + Words.score(dimension.after().score()));
        rows.add(Table.Row.of(List.of(
                Cell.strong(GapRows.part(dimension.part())), Cell.EMPTY, Cell.EMPTY, Cell.of(scores))));
        List<Cause> told = dimension.causes().stream().filter(cause -> !marks.isOnlyOlder(cause)).toList();
        int shown = told.size() > GapRows.SHOWN + 1 ? GapRows.SHOWN : told.size();
        told.subList(0, shown)
                .forEach(cause -> rows.add(GapRows.row(cause.part(), cause.worthDelta(), because(cause))));
        addSum(rows, told.subList(shown, told.size()), "smaller change", "");
        addSum(rows, dimension.causes().stream().filter(marks::isOnlyOlder).toList(),
                "credit", " on the same facts, which weigh otherwise at another date");
    }

    private static void addSum(List<Table.Row> rows, List<Cause> causes, String noun, String what) {
        if (!causes.isEmpty()) {
            boolean split = causes.get(0).part() != null;
            rows.add(GapRows.row(split ? Long.valueOf(causes.stream().mapToLong(Cause::part).sum()) : null,
                    causes.stream().mapToLong(Cause::worthDelta).sum(),
                    List.of(Line.of(Words.count(causes.size(), noun) + what, Style.FAINT).indented(1))));
        }
    }

    private List<Line> because(Cause cause) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(cause.rule().name()).indented(1));
        String worth = cause.before() == null ? "new" : cause.after() == null
                ? "gone" : "worth " + Words.points(cause.before()) + " → " + Words.points(cause.after());
        String evidence = cause.evidence().isEmpty() ? "" : ": " + marks.text(cause.evidence());
        lines.add(Line.of(worth + marks.otherPoints(cause.rule()) + evidence, Style.FAINT).indented(2));
        return lines;
    }
}
