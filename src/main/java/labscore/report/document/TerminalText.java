package labscore.report.document;

import java.util.stream.Collectors;

/** Puts a line into the characters that a terminal shows. */
final class TerminalText {

    private TerminalText() {}

    static String of(Line line, Look look) {
        String text = line.spans().stream()
                .map(span -> span.style().coloured(span.text(), look))
                .collect(Collectors.joining());
        return " ".repeat(line.indent() * Line.STEP) + text;
    }
}
