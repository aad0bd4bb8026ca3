package labscore.problem;

/**
 * A place in a file that a person wrote.
 *
 * @param file path as the user would type it
 * @param line 1-based line; 0 when the whole file is meant
 * @param column 1-based column; 0 when the whole line is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** The whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** The same place when there are more lines above it; fewer, if negative. */
    public Location movedDown(int lines) {
        return new Location(file, line + lines, column);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, leaving out what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
