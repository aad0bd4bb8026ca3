package labscore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import labscore.problem.Problem;

/**
 * A file that is written whole or not at all: whoever looks finds the old one or the new one.
 *
 * @param path as the user typed it
 */
record WholeFile(Path path) {

    void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes, StandardOpenOption.WRITE);
            } else {
                replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), bytes);
            }
        } catch (IOException e) {
            throw Problem.of("could not write " + path + ": " + reason(e)).failure();
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        draft.toFile().deleteOnExit();
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private String reason(IOException e) {
        if (Files.isDirectory(path)) {
            return "it is a folder";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no folder " + path.toAbsolutePath().getParent();
        }
        if (e instanceof AccessDeniedException) {
            return "not allowed";
        }
        boolean hasReason = e instanceof FileSystemException system && system.getReason() != null;
        return hasReason ? ((FileSystemException) e).getReason() : String.valueOf(e.getMessage());
    }
}
