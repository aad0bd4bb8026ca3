package labscore.report;

import java.util.List;
import labscore.problem.Problem;
import labscore.report.document.Line;
import labscore.report.document.Style;

/** The source line of a finding, and a caret under the place that is meant. */
final class ExcerptLines {

    private static final String CUT = "…";

    private ExcerptLines() {}

    /**
     * None if the finding has no line.
     *
     * @param width columns to keep to: a longer line is cut around the caret
     */
    static List<Line> of(Problem finding, int width) {
        if (finding.excerpt() == null || finding.where().line() == 0) {
            return List.of();
        }
        String source = finding.excerpt().replace('\t', ' ').stripTrailing();
        String number = String.valueOf(finding.where().line());
        int room = width - gutter(number).width();
        int caret = Math.max(0, finding.where().column() - 1);
        int start = source.length() <= room ? 0 : Math.max(0, Math.min(caret - room / 2, source.length() - room));
        String shown = (start > 0 ? CUT + source.substring(start + 1) : source);
        shown = shown.length() > room ? shown.substring(0, room - 1) + CUT : shown;
        return List.of(
                gutter(number).and(shown),
                gutter(" ".repeat(number.length())).and(" ".repeat(caret - start)).and("^", Style.STRONG));
    }

    private static Line gutter(String number) {
        return Line.of("  " + number + " | ", Style.FAINT);
    }
}
