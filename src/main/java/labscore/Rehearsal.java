package labscore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Does in one process what people do all day, while the JVM records for the launcher what it loads for it.
 * It works in the current folder, a copy that it may change, and begins with an empty cache, or nothing might be
 * compiled. A far day is not known to the cache, which therefore runs rules that were compiled before.
 */
final class Rehearsal {

    private static final int COULD_NOT_RUN = 2;
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Pattern CONFIDENCE = Pattern.compile("confidence: \\w+");
    private static final String CHANGED = "confidence: 50%";

    private final ToIntFunction<String[]> command;

    /** @param command gives the exit code of a run */
    Rehearsal(ToIntFunction<String[]> command) {
        this.command = command;
    }

    /** Ends with a code other than 0 if a run could not be done. */
    public static void main(String[] none) throws IOException {
        boolean done = new Rehearsal(Main::run).isDone(SCENARIOS);
        System.exit(done ? 0 : COULD_NOT_RUN);
    }

    /**
     * That a check fails matters to none of the runs; that one can't be done leaves too little to record.
     *
     * @param scenarios folder in which a fact is changed
     */
    boolean isDone(Path scenarios) throws IOException {
        return isRun("rank") && isRun("rank")
                && isFactChanged(scenarios) && isRun("rank")
                && isRun("rank", "--as-of", "9999-12-31") && isRun("what-if", "--as-of", "9999-12-31")
                && isRun("rules", "check") && isRun("facts", "check");
    }

    private boolean isRun(String... words) {
        return command.applyAsInt(words) != COULD_NOT_RUN;
    }

    /** In each file the first that states how sure it is in a word. */
    private static boolean isFactChanged(Path scenarios) throws IOException {
        boolean changed = false;
        try (Stream<Path> files = Files.walk(scenarios)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String before = Files.readString(file);
                String after = CONFIDENCE.matcher(before).replaceFirst(CHANGED);
                if (!after.equals(before)) {
                    Files.writeString(file, after);
                    changed = true;
                }
            }
        }
        return changed;
    }
}
