package labscore.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files that mark what was unpacked, each as old as the library itself, and of which libraries all was gone through.
 *
 * @param folder in which they are
 */
record Marks(Path folder) {

    private static final String DONE = "linked-ahead";

    boolean hasNews() throws IOException {
        Path done = folder.resolve(DONE);
        return !Files.exists(done) || !Files.readString(done).equals(text());
    }

    void done() throws IOException {
        Files.writeString(folder.resolve(DONE), text());
    }

    private String text() throws IOException {
        Set<String> lines = new TreeSet<>();
        try (Stream<Path> marks = Files.list(folder)) {
            for (Path mark : marks.filter(file -> !file.endsWith(DONE)).toList()) {
                lines.add(mark.getFileName() + " " + Files.getLastModifiedTime(mark));
            }
        }
        return String.join("\n", lines);
    }
}
