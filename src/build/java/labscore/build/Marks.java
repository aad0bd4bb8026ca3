package labscore.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/**
 * Files that mark when something was unpacked, and when all of it was gone through.
 *
 * @param folder in which they are
 */
record Marks(Path folder) {

    private static final String DONE = "linked-ahead";

    boolean hasNews() throws IOException {
        Path done = folder.resolve(DONE);
        if (!Files.exists(done)) {
            return true;
        }
        FileTime last = Files.getLastModifiedTime(done);
        try (Stream<Path> marks = Files.list(folder)) {
            for (Path mark : marks.toList()) {
                if (Files.getLastModifiedTime(mark).compareTo(last) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    void done() throws IOException {
        Files.deleteIfExists(folder.resolve(DONE));
        Files.createFile(folder.resolve(DONE));
    }
}
