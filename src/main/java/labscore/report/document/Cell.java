package labscore.report.document;

import java.util.List;

/**
 * What stands where a row and a column of a table meet.
 *
 * @param lines one under another; none in an empty cell
 */
public record Cell(List<Line> lines) {

    /** Nothing to say here. */
    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        lines = List.copyOf(lines);
    }

    public static Cell of(String text) {
        return of(Line.of(text));
    }

    public static Cell of(Line line) {
        return new Cell(List.of(line));
    }

    public static Cell strong(String text) {
        return of(Line.strong(text));
    }

    int width() {
        int widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }
}
