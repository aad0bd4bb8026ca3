package labscore.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table made to fit: columns first shrink as far as they may, the widest first; then the most
 * dispensable are left out, until the rest fits or nothing more can be spared.
 *
 * @param table what is left of it
 * @param widths of its columns
 * @param leftOut titles of the columns that are not shown
 */
record Fitting(Table table, List<Integer> widths, List<String> leftOut) {

    /** Blanks between two columns. */
    static final int GAP = 2;

    static Fitting of(Table table, int room) {
        Table rest = table;
        List<String> leftOut = new ArrayList<>();
        List<Integer> widths = shrunk(rest, room);
        while (total(widths) > room) {
            int next = mostDispensable(rest);
            if (next < 0) {
                break;
            }
            leftOut.add(rest.columns().get(next).title());
            rest = rest.without(next);
            widths = shrunk(rest, room);
        }
        return new Fitting(rest, widths, leftOut);
    }

    int width() {
        return total(widths);
    }

    private static List<Integer> shrunk(Table table, int room) {
        List<Integer> widths = new ArrayList<>(IntStream.range(0, table.columns().size())
                .mapToObj(column -> naturalWidth(table, column)).toList());
        int widest = widestFlexible(table, widths);
        while (total(widths) > room && widest >= 0) {
            widths.set(widest, widths.get(widest) - 1);
            widest = widestFlexible(table, widths);
        }
        return widths;
    }

    /** The widest column that may still shrink, the rightmost of equals; or -1. */
    private static int widestFlexible(Table table, List<Integer> widths) {
        int widest = -1;
        for (int column = 0; column < widths.size(); column++) {
            boolean flexible = table.columns().get(column).overflow() != Column.Overflow.KEEP
                    && widths.get(column) > table.columns().get(column).narrowest();
            if (flexible && (widest < 0 || widths.get(column) >= widths.get(widest))) {
                widest = column;
            }
        }
        return widest;
    }

    private static int naturalWidth(Table table, int column) {
        int widest = Printable.width(table.columns().get(column).title());
        for (Table.Row row : table.rows()) {
            widest = Math.max(widest, row.cells().get(column).width());
        }
        return widest;
    }

    private static int total(List<Integer> widths) {
        int total = GAP * Math.max(0, widths.size() - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    /** The column to leave out next, or -1 if all must stay. */
    private static int mostDispensable(Table table) {
        int found = -1;
        int highest = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).dispensable() > highest) {
                highest = table.columns().get(column).dispensable();
                found = column;
            }
        }
        return found;
    }
}
