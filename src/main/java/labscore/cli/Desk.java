package labscore.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import labscore.problem.Problem;
import labscore.report.document.Look;

/**
 * What a command works with: where it was started, how it was told to behave, and the way in.
 *
 * @param console of the process, or of a test
 * @param switches given for this run
 * @param opener opens rule packs
 */
record Desk(Console console, Switches switches, Door.Opener opener) {

    /** How a table looks on standard output. */
    Look look() {
        return new Look(console.width(), switches.colour(console.environment(), console.isOutTerminal()));
    }

    /** Says something about the run, unless the user wants quiet. */
    void note(String text) {
        if (!switches.quiet()) {
            new Errors(console, switches).line(text);
        }
    }

    /** What the checks that were asked for have found; said even to those who want quiet. */
    ExitCode verdict(List<String> failures) {
        failures.forEach(new Errors(console, switches)::line);
        return failures.isEmpty() ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    /**
     * Data to standard output, in UTF-8 wherever it runs.
     *
     * @return whether anybody reads on
     */
    boolean print(String text) {
        try {
            OutputStream out = console.out();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException e) {
            if (!isReaderGone(e)) {
                throw Problem.of("could not write to standard output: " + e.getMessage()).failure();
            }
            return false;
        }
    }

    /** Whoever reads the pipe, such as {@code head}, has enough: nothing went wrong. */
    private static boolean isReaderGone(IOException e) {
        return String.valueOf(e.getMessage()).contains("Broken pipe");
    }

    /** A path as a user who is here would type it. */
    String shown(Path path) {
        Path here = console.here().toAbsolutePath().normalize();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole).toString() : path.toString();
    }

    /** A path that the user typed. */
    Path path(String typed) {
        return console.here().resolve(typed);
    }
}
