package labscore.report.document;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts text into Markdown so that it reads as it was written, whatever characters it holds. */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~$]");
    /** What would make a list, a heading or a rule out of a line. */
    private static final Pattern LEADING = Pattern.compile("^(?=[#+=-])|(?<=^\\d{1,9})(?=[.)])");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"`|\\\\]+");

    private MarkdownText() {}

    static String of(Line line) {
        return LEADING.matcher(spans(line)).replaceFirst("\\\\");
    }

    /** Indents with blanks that don't collapse. */
    static String inCell(Line line) {
        return "&nbsp;".repeat(2 * line.indent()) + spans(line);
    }

    private static String spans(Line line) {
        return line.spans().stream().map(MarkdownText::of).collect(Collectors.joining());
    }

    private static String of(Span span) {
        String escaped = escaped(span.text());
        return switch (span.style()) {
            case STRONG -> span.text().isBlank() ? escaped : strong(escaped);
            case LINK -> WEB.matcher(span.text()).matches() ? "<" + span.text() + ">" : escaped;
            case PLAIN, FAINT -> escaped;
        };
    }

    /** Markdown takes no blanks next to the asterisks. */
    private static String strong(String text) {
        String core = text.strip();
        int before = text.indexOf(core);
        return text.substring(0, before) + "**" + core + "**" + text.substring(before + core.length());
    }

    static String escaped(String text) {
        return SPECIAL.matcher(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .replaceAll("\\\\$0");
    }
}
