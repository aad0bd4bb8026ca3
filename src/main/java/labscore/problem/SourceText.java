package labscore.problem;

/**
 * A rule file as text, and the way from character offsets to lines and columns.
 *
 * @param file path as the user would type it
 * @param name path in its rule pack
 * @param text its content, with {@code \n} line ends
 */
public record SourceText(String file, String name, String text) {

    /** The place of a character in the file as the user would type it, for messages. */
    public Location at(int offset) {
        return place(file, offset);
    }

    /** The place of a character in the rule pack, for what must not depend on how the pack was named. */
    public Location inPack(int offset) {
        return place(name, offset);
    }

    private Location place(String path, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Location(path, line, offset - lineStart + 1);
    }

    /** A problem at a character, with its line as excerpt. */
    public Problem problem(FindingKind kind, int offset, String found) {
        int within = Math.max(0, Math.min(offset, text.length()));
        return Problem.at(at(within), found).excerpt(line(within)).kind(kind);
    }

    /** A problem at a place of this file that is named as in the rule pack. */
    public Problem problem(FindingKind kind, Location inPack, String found) {
        String line = text.lines().skip(inPack.line() - 1L).findFirst().orElse("");
        return Problem.at(new Location(file, inPack.line(), inPack.column()), found).excerpt(line).kind(kind);
    }

    private String line(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
