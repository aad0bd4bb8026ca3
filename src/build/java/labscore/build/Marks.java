package labscore.build;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Files that mark what was unpacked, each as old as the library itself, and of which libraries all was gone through,
 * and by which form of this program.
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
        Set<String> lines = new TreeSet<>(Set.of("by " + ownSum()));
        try (Stream<Path> marks = Files.list(folder)) {
            for (Path mark : marks.filter(file -> !file.endsWith(DONE)).toList()) {
                lines.add(mark.getFileName() + " " + Files.getLastModifiedTime(mark));
            }
        }
        return String.join("\n", lines);
    }

    /** The sum of this program's classes. */
    private static long ownSum() throws IOException {
        CRC32 sum = new CRC32();
        Path folder = Path.of(URI.create(Marks.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(file));
            }
        }
        return sum.getValue();
    }
}
