package labscore.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.report.document.Printable;

/**
 * Tells the user what went wrong: on standard error, never with a stack trace unless asked for.
 *
 * @param console of the process, or of a test
 * @param switches given for this run
 */
record Errors(Console console, Switches switches) {

    private static final String PREFIX = "labscore: ";
    private static final String RED = "\u001b[1;31m";
    private static final String RESET = "\u001b[0m";

    /** What the user can mend. */
    void tell(LabscoreException failure) {
        failure.problems().forEach(problem -> write(prefix(problem) + ProblemText.of(problem) + "\n"));
        trace(failure);
    }

    /** What the user can't mend. */
    void tellInternal(Throwable failure) {
        String message = failure.getMessage() == null ? "" : ": " + Printable.of(failure.getMessage());
        String advice = switches.debug() ? "" : "; run again with --debug";
        write(inRed(PREFIX) + "internal error: " + failure.getClass().getSimpleName() + message + advice + "\n");
        trace(failure);
    }

    /** Says something about the run. */
    void line(String text) {
        write(PREFIX + Printable.of(text) + "\n");
    }

    void write(String text) {
        try {
            console.err().write(text.getBytes(StandardCharsets.UTF_8));
            console.err().flush();
        } catch (IOException nobodyListens) {
            return;
        }
    }

    /** A problem in a file begins with the file, as editors expect. */
    private String prefix(Problem problem) {
        return problem.where() == null ? inRed(PREFIX) : "";
    }

    private String inRed(String text) {
        boolean colour = switches.colour(console.environment(), console.isErrTerminal());
        return colour ? RED + text + RESET : text;
    }

    private void trace(Throwable failure) {
        if (switches.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(line -> write(Printable.of(line) + "\n"));
        }
    }
}
