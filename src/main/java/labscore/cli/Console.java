package labscore.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program was started. The launcher says in the environment which streams are terminals, and
 * how wide: Java could only guess.
 *
 * @param out for data
 * @param err for everything else
 * @param environment variables by name
 * @param here the current folder
 */
public record Console(OutputStream out, OutputStream err, Map<String, String> environment, Path here) {

    private static final int NARROWEST = 40;

    /** Of this process. */
    public static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of(""));
    }

    boolean isOutTerminal() {
        return "1".equals(environment.get("LABSCORE_STDOUT_TTY"));
    }

    boolean isErrTerminal() {
        return "1".equals(environment.get("LABSCORE_STDERR_TTY"));
    }

    /** Columns of the terminal that data goes to, or {@code null} if it goes elsewhere or isn't known. */
    Integer width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!isOutTerminal() || !columns.matches("[1-9][0-9]{0,3}")) {
            return null;
        }
        return Math.max(NARROWEST, Integer.parseInt(columns));
    }
}
