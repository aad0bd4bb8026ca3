package labscore.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that a reader sees as one line, broken only for want of room.
 *
 * @param indent steps to the right
 * @param spans in order; their texts hold the blanks between them
 */
public record Line(int indent, List<Span> spans) {

    /** Columns of one step to the right. */
    static final int STEP = 2;

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return of(text, Style.PLAIN);
    }

    public static Line of(String text, Style style) {
        return new Line(0, List.of(new Span(text, style)));
    }

    public static Line strong(String text) {
        return of(text, Style.STRONG);
    }

    public Line and(String text) {
        return and(text, Style.PLAIN);
    }

    /** The line with more text at its end; text of the same style makes one piece with it. */
    public Line and(String text, Style style) {
        List<Span> longer = new ArrayList<>(spans);
        boolean same = !spans.isEmpty() && spans.get(spans.size() - 1).style() == style;
        String before = same ? longer.remove(longer.size() - 1).text() : "";
        longer.add(new Span(before + text, style));
        return new Line(indent, longer);
    }

    /** The line a number of steps further to the right. */
    public Line indented(int steps) {
        return new Line(indent + steps, spans);
    }

    /** The line without blanks at its end. */
    Line stripped() {
        if (spans.isEmpty()) {
            return this;
        }
        List<Span> shorter = new ArrayList<>(spans);
        Span last = shorter.remove(shorter.size() - 1);
        shorter.add(last.withText(last.text().stripTrailing()));
        return new Line(indent, shorter);
    }

    /** Columns that it takes. */
    public int width() {
        int width = indent * STEP;
        for (Span span : spans) {
            width += span.width();
        }
        return width;
    }
}
