package labscore.report.document;

/** What a piece of text is to the reader; each format shows it in its own way. */
public enum Style {
    PLAIN(""),
    /** Stands out. */
    STRONG("\u001b[1m"),
    /** Stands back. */
    FAINT("\u001b[2m"),
    /** An address that can be followed. */
    LINK("\u001b[4m");

    private static final String RESET = "\u001b[0m";

    private final String escape;

    Style(String escape) {
        this.escape = escape;
    }

    /** The text, between the escapes that a terminal understands if the look has colour. */
    public String coloured(String text, Look look) {
        return this == PLAIN || !look.colour() || text.isBlank() ? text : escape + text + RESET;
    }
}
