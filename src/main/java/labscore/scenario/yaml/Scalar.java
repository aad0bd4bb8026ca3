package labscore.scenario.yaml;

/**
 * A piece of text, a number, a truth value, or nothing.
 *
 * @param line 1-based
 * @param column 1-based
 * @param value as written, without quotes
 * @param quoted whether the file says that it is text; a cell of a CSV file never does
 */
public record Scalar(SourceText source, int line, int column, String value, boolean quoted) implements Node {

    private static final int SHOWN = 60;

    /** {@code null}, {@code ~} or nothing at all. */
    public boolean isNull() {
        return !quoted && value.length() <= "null".length() && switch (value) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    /** The text between white space at both ends, of whatever kind the value is. */
    public String trimmed() {
        return value.strip();
    }

    /** @throws labscore.problem.LabscoreException if the value holds a character that no text may hold */
    public void refuseHidden() {
        ForbiddenCharacters.firstIn(value).ifPresent(index -> {
            throw problem("a character that can't be seen (" + ForbiddenCharacters.name(value.codePointAt(index)) + ")")
                    .remedy("Delete it.").failure();
        });
    }

    @Override
    public Scalar movedDown(int lines) {
        return new Scalar(source, line + lines, column, value, quoted);
    }

    @Override
    public String described() {
        return isNull() ? "empty" : "'" + shortened() + "'";
    }

    private String shortened() {
        String line = trimmed().replace('\n', ' ');
        boolean fits = line.codePointCount(0, line.length()) <= SHOWN;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
