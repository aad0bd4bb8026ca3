package labscore.report.document;


/** Puts a line into the characters that a terminal shows. */
final class TerminalText {

    private TerminalText() {}

    static String of(Line line, Look look) {
        StringBuilder text = new StringBuilder(" ".repeat(line.indent() * Line.STEP));
        line.spans().forEach(span -> text.append(span.style().coloured(span.text(), look)));
        return text.toString();
    }
}
