package labscore.scenario;

import java.util.ArrayList;
import java.util.List;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.SourceText;

/** Finds line and column of each cell; a CSV parser only knows the line on which a row begins. */
final class CsvPlaces {

    private final SourceText source;
    private final String text;
    private int next;
    private int line = 1;
    private int column = 1;

    CsvPlaces(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The cells of the row that begins on {@code startLine}; rows are asked for in their order. */
    List<Scalar> cells(long startLine, List<String> values) {
        while (line < startLine) {
            step();
        }
        List<Scalar> cells = new ArrayList<>();
        for (String value : values) {
            cells.add(new Scalar(source, line, column, value.strip(), false));
            skipCell();
        }
        return cells;
    }

    private void skipCell() {
        boolean quoted = at('"');
        boolean open = quoted;
        if (quoted) {
            step();
        }
        while (next < text.length() && (open || !at(',') && !at('\n') && !at('\r'))) {
            open = at('"') && quoted ? !open : open;
            step();
        }
        if (at(',')) {
            step();
        }
    }

    private boolean at(char wanted) {
        return next < text.length() && text.charAt(next) == wanted;
    }

    private void step() {
        boolean endOfLine = at('\n') || at('\r') && (next + 1 == text.length() || text.charAt(next + 1) != '\n');
        next += Character.charCount(text.codePointAt(next));
        line += endOfLine ? 1 : 0;
        column = endOfLine ? 1 : column + 1;
    }
}
