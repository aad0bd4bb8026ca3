package labscore.draft;

import java.nio.file.Path;

/**
 * A file to be written.
 *
 * @param path as the user would type it
 * @param text its whole content
 * @param line 1-based, at which what is new begins
 */
public record DraftFile(Path path, String text, int line) {

    /** {@code file:line}. */
    public String where() {
        return path + ":" + line;
    }
}
