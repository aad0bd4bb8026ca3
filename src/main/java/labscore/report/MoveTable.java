package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.LabMove;
import labscore.report.Movers.Mover;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;

/** Labs that moved, in few lines each: where to, by how much, and which rules and facts did it. */
final class MoveTable {

    private static final int LEAST_OF_A_NAME = 12;
    private static final int LEAST_OF_A_REASON = 20;
    /** As many reasons for a lab, and as many facts for a reason, as a reader takes in at a glance. */
    private static final int SHOWN = 3;

    private final EvidenceMarks marks;

    private MoveTable(EvidenceMarks marks) {
        this.marks = marks;
    }

    static Table of(Comparison comparison) {
        MoveTable table = new MoveTable(new EvidenceMarks(comparison));
        return new Table(List.of(
                Column.number("rank"), Column.text(""), Column.text("lab").shortened(LEAST_OF_A_NAME),
                Column.number("overall"), Column.number("Δ"), Column.text("because").wrapped(LEAST_OF_A_REASON)),
                comparison.moved().stream().map(table::row).toList());
    }

    private Table.Row row(LabMove lab) {
        return Table.Row.of(List.of(
                Cell.of(MoveWords.rank(lab.after())),
                Cell.of(MoveWords.arrow(lab)),
                Cell.strong(lab.lab().name()),
                Cell.strong(Words.score(lab.after().overall())),
                Cell.strong(MoveWords.shownDelta(lab)),
                new Cell(because(lab))));
    }

    private List<Line> because(LabMove lab) {
        List<Mover> movers = Movers.of(lab);
        int shown = movers.size() > SHOWN + 1 ? SHOWN : movers.size();
        int width = movers.stream().mapToInt(mover -> mover.size().length()).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Mover mover : movers.subList(0, shown)) {
            String size = mover.size();
            lines.add(Line.strong(" ".repeat(width - size.length()) + size).and(" " + mover.name()));
            facts(mover).forEach(lines::add);
        }
        if (shown < movers.size()) {
            lines.add(Line.of("and " + Words.count(movers.size() - shown, "smaller change"), Style.FAINT));
        }
        MoveWords.notes(lab).forEach(note -> lines.add(Line.of(note, Style.FAINT)));
        return lines.isEmpty() ? List.of(Line.of("only others moved", Style.FAINT)) : lines;
    }

    private List<Line> facts(Mover mover) {
        List<String> changed = mover.evidence().stream()
                .filter(id -> marks.fate(id) != EvidenceMarks.Fate.SAME).toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        int shown = changed.size() > SHOWN + 1 ? SHOWN : changed.size();
        String others = shown == changed.size() ? "" : " and " + Words.count(changed.size() - shown, "other");
        return List.of(Line.of(marks.text(changed.subList(0, shown)) + others, Style.FAINT).indented(1));
    }
}
