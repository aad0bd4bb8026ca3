package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import labscore.analysis.RuleGap;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;

/**
 * What rules add to a gap between two labs, as rows of a table.
 *
 * @param a name of the first lab
 * @param b name of the second lab
 * @param evidence puts ids into words
 */
record GapRows(String a, String b, Function<List<String>, String> evidence) {

    private static final int LEAST_OF_A_REASON = 30;

    /** @param whole title over the parts of the dimensions */
    static List<Column> columns(String whole) {
        return List.of(
                Column.number(whole),
                Column.number("by rule"),
                Column.number("points"),
                Column.text("because").wrapped(LEAST_OF_A_REASON));
    }

    static String part(Long hundredths) {
        return hundredths == null ? Words.UNKNOWN : Words.signedPoints(hundredths);
    }

    Table.Row rule(RuleGap gap) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(gap.rule().name()).indented(1));
        side(lines, a, gap.evidenceA());
        side(lines, b, gap.evidenceB());
        return Table.Row.of(List.of(
                Cell.EMPTY, Cell.of(part(gap.part())), Cell.of(Words.signedPoints(gap.points())), new Cell(lines)));
    }

    private void side(List<Line> lines, String lab, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(Line.of(lab + ": " + evidence.apply(ids), Style.FAINT).indented(2));
        }
    }
}
