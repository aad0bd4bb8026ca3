package labscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands in a file that may be written anew. */
final class StandingText {

    private StandingText() {}

    /** {@code null} if there is no such file, or none that can be read. */
    static String of(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException none) {
            return null;
        }
    }
}
