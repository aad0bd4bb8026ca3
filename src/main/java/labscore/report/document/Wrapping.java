package labscore.report.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines between words, or cuts them, so that they fit. */
final class Wrapping {

    private static final String ELLIPSIS = "…";

    private Wrapping() {}

    /**
     * Lines no wider than {@code room}, except for words that are wider by themselves: an address
     * cut in two could not be followed.
     *
     * @param hanging steps by which later lines are indented further than the first
     */
    static List<Line> wrapped(Line line, int room, int hanging) {
        if (line.width() <= room) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>();
        Line current = new Line(line.indent(), List.of());
        for (Span word : words(line)) {
            boolean fits = current.width() + Printable.width(word.text().stripTrailing()) <= room;
            if (!fits && !current.spans().isEmpty()) {
                lines.add(current.stripped());
                current = new Line(line.indent() + hanging, List.of());
            }
            current = current.and(word.text(), word.style());
        }
        lines.add(current.stripped());
        return lines;
    }

    /** Each word with the blanks that follow it. */
    private static List<Span> words(Line line) {
        List<Span> words = new ArrayList<>();
        for (Span span : line.spans()) {
            for (String word : span.text().split("(?<= )(?! )")) {
                words.add(span.withText(word));
            }
        }
        return words;
    }

    /** The line itself if it fits, else its beginning and an ellipsis. */
    static Line shortened(Line line, int room) {
        if (line.width() <= room) {
            return line;
        }
        Line shorter = new Line(line.indent(), List.of());
        for (Span span : line.spans()) {
            int left = room - shorter.width();
            if (span.width() >= left) {
                return shorter.and(beginning(span.text(), left - 1).stripTrailing() + ELLIPSIS, span.style());
            }
            shorter = shorter.and(span.text(), span.style());
        }
        return shorter;
    }

    private static String beginning(String text, int room) {
        int used = 0;
        int end = 0;
        while (end < text.length() && used + Printable.width(text.codePointAt(end)) <= room) {
            used += Printable.width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }
}
