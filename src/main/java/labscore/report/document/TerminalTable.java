package labscore.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays a table out in columns under a thin rule. */
final class TerminalTable {

    private static final String RULE = "─";

    private final Look look;

    TerminalTable(Look look) {
        this.look = look;
    }

    List<String> lines(Table table) {
        Fitting fitting = Fitting.of(table, look.room());
        List<String> lines = new ArrayList<>(row(titles(fitting.table()), fitting));
        lines.add(Style.FAINT.coloured(RULE.repeat(fitting.width()), look));
        for (Table.Row row : fitting.table().rows()) {
            if (row.total()) {
                lines.addAll(row(rules(row, fitting), fitting));
            }
            lines.addAll(row(row, fitting));
        }
        if (!fitting.leftOut().isEmpty()) {
            lines.addAll(leftOut(fitting));
        }
        return lines;
    }

    private List<String> leftOut(Fitting fitting) {
        Line line = Line.of("Too narrow for: " + String.join(", ", fitting.leftOut()) + ".", Style.FAINT);
        return Wrapping.wrapped(line, look.room(), 1).stream().map(part -> TerminalText.of(part, look)).toList();
    }

    private static Table.Row titles(Table table) {
        return Table.Row.of(table.columns().stream().map(column -> Cell.strong(column.title())).toList());
    }

    /** A short rule over each number of a total. */
    private static Table.Row rules(Table.Row total, Fitting fitting) {
        List<Cell> rules = new ArrayList<>();
        for (int column = 0; column < total.cells().size(); column++) {
            boolean number = fitting.table().columns().get(column).alignment() == Column.Alignment.RIGHT
                    && !total.cells().get(column).lines().isEmpty();
            rules.add(number
                    ? Cell.of(Line.of(RULE.repeat(fitting.widths().get(column)), Style.FAINT))
                    : Cell.EMPTY);
        }
        return Table.Row.of(rules);
    }

    private List<String> row(Table.Row row, Fitting fitting) {
        List<List<Line>> cells = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            List<Line> cell = fitted(row.cells().get(column), fitting.table().columns().get(column),
                    fitting.widths().get(column));
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            lines.add(line(cells, line, fitting));
        }
        return lines;
    }

    private static List<Line> fitted(Cell cell, Column column, int width) {
        return switch (column.overflow()) {
            case KEEP -> cell.lines();
            case SHORTEN -> cell.lines().stream().map(line -> Wrapping.shortened(line, width)).toList();
            case WRAP -> cell.lines().stream()
                    .flatMap(line -> Wrapping.wrapped(line, width, 1).stream()).toList();
        };
    }

    private String line(List<List<Line>> cells, int line, Fitting fitting) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            List<Line> cell = cells.get(column);
            Line text = line < cell.size() ? cell.get(line) : new Line(0, Collections.emptyList());
            String blanks = " ".repeat(Math.max(0, fitting.widths().get(column) - text.width()));
            boolean right = fitting.table().columns().get(column).alignment() == Column.Alignment.RIGHT;
            parts.add(right ? blanks + TerminalText.of(text, look) : TerminalText.of(text, look) + blanks);
        }
        return String.join(" ".repeat(Fitting.GAP), parts).stripTrailing();
    }
}
