package labscore.draft;

/**
 * A file's text with more behind it, after an empty line; what stands is not touched.
 *
 * @param text of the whole file
 * @param line 1-based, at which the added text begins
 */
record Appended(String text, int line) {

    /** @param more with line feeds, which become the file's own line ends */
    static Appended of(String text, String more) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String before = text + (text.endsWith("\n") ? "" : end) + end;
        int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
        return new Appended(before + more.replace("\n", end), line);
    }
}
