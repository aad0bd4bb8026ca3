package labscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;

/**
 * Files that are written all together or not at all: if one can't be written, those before it are put
 * back as they were.
 *
 * @param texts by path, in the order in which they are written
 */
record WholeFiles(Map<Path, String> texts) {

    void write() {
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            texts.forEach((path, text) -> {
                prepare(path, undo);
                new WholeFile(path).write(text);
            });
        } catch (LabscoreException failure) {
            undo.forEach(Runnable::run);
            throw failure;
        }
    }

    private static void prepare(Path path, Deque<Runnable> undo) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (!Files.exists(folder)) {
                Files.createDirectory(folder);
                undo.push(() -> delete(folder));
            }
            if (Files.exists(path)) {
                String before = Files.readString(path);
                undo.push(() -> new WholeFile(path).write(before));
            } else {
                undo.push(() -> delete(path));
            }
        } catch (IOException e) {
            throw Problem.of("could not write " + path + ": " + e.getMessage()).failure();
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw Problem.of("could not take back " + path + ": " + e.getMessage()).failure();
        }
    }
}
