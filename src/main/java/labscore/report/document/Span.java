package labscore.report.document;

/**
 * A piece of text in one style.
 *
 * @param text made printable: whatever a fact says, it can't steer a terminal
 * @param style of the whole piece
 */
public record Span(String text, Style style) {

    public Span {
        text = Printable.of(text);
    }

    Span withText(String other) {
        return new Span(other, style);
    }

    int width() {
        return Printable.width(text);
    }
}
