package labscore.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells under titled columns.
 *
 * @param columns from left to right
 * @param rows each with as many cells as there are columns
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    /**
     * A row.
     *
     * @param cells one for each column
     * @param total whether it sums up the rows above
     */
    public record Row(List<Cell> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Cell> cells) {
            return new Row(cells, false);
        }

        public static Row total(List<Cell> cells) {
            return new Row(cells, true);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.cells().size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** The table without one of its columns. */
    Table without(int column) {
        return new Table(
                removed(columns, column),
                rows.stream().map(row -> new Row(removed(row.cells(), column), row.total())).toList());
    }

    private static <T> List<T> removed(List<T> list, int index) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }
}
