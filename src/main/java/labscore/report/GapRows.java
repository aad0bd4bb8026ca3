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

    /** As many rules of a dimension as a reader takes in; the others are summed up. */
    static final int SHOWN = 8;

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

    /** The largest, then the sum of the others. */
    void addLargest(List<Table.Row> rows, List<RuleGap> gaps) {
        int shown = gaps.size() > SHOWN + 1 ? SHOWN : gaps.size();
        gaps.subList(0, shown).forEach(gap -> rows.add(rule(gap)));
        List<RuleGap> rest = gaps.subList(shown, gaps.size());
        if (!rest.isEmpty()) {
            Long part = rest.get(0).part() == null ? null : Long.valueOf(rest.stream().mapToLong(RuleGap::part).sum());
            rows.add(row(part, rest.stream().mapToLong(RuleGap::points).sum(),
                    List.of(Line.of(Words.count(rest.size(), "smaller change"), Style.FAINT).indented(1))));
        }
    }

    /** A part of a part. */
    static Table.Row row(Long part, long points, List<Line> because) {
        return Table.Row.of(List.of(
                Cell.EMPTY, Cell.of(part(part)), Cell.of(Words.signedPoints(points)), new Cell(because)));
    }

    Table.Row rule(RuleGap gap) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(gap.rule().name()).indented(1));
        side(lines, a, gap.evidenceA());
        side(lines, b, gap.evidenceB());
        return row(gap.part(), gap.points(), lines);
    }

    private void side(List<Line> lines, String lab, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(Line.of(lab + ": " + evidence.apply(ids), Style.FAINT).indented(2));
        }
    }
}
