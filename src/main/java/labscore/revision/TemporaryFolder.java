package labscore.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import labscore.problem.Problem;

/** A folder that is gone when its work is done, also when the user stops the program meanwhile. */
public final class TemporaryFolder implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final Path path;
    private final Thread atTheEnd = new Thread(this::delete);

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    public static TemporaryFolder make() {
        try {
            TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("labscore").toRealPath());
            Runtime.getRuntime().addShutdownHook(folder.atTheEnd);
            return folder;
        } catch (IOException full) {
            throw Problem.of("could not make a temporary folder: " + full.getMessage()).failure();
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            return;
        }
        delete();
    }

    /** While the program is stopped, what still runs may write a file into a folder that is being deleted. */
    private void delete() {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path); attempt++) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | UncheckedIOException inUse) {
                continue;
            }
        }
    }
}
