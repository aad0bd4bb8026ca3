package labscore.report.document;

/**
 * How a document is laid out on a terminal.
 *
 * @param width columns to keep to, or {@code null} where nothing may be cut, as in a pipe
 * @param colour whether the terminal's escapes are used
 */
public record Look(Integer width, boolean colour) {

    /** As for a pipe or a file. */
    public static final Look PLAIN = new Look(null, false);

    /** Columns to keep to, without end if there are none. */
    public int room() {
        return width == null ? Integer.MAX_VALUE : width;
    }
}
