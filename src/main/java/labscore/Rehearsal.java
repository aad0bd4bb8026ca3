package labscore;

import java.util.function.ToIntFunction;

/**
 * Does in one process what people do all day, while the JVM records for the launcher what it loads for it.
 * It begins with an empty cache, or nothing might be compiled. A far day is not known to the cache, which
 * therefore runs rules that were compiled before.
 */
final class Rehearsal {

    private static final int COULD_NOT_RUN = 2;
    private static final String[][] RUNS = {
            {"rank"},
            {"rank"},
            {"rank", "--as-of", "9999-12-31"},
            {"what-if", "--as-of", "9999-12-31"},
            {"rules", "check"},
            {"facts", "check"},
    };

    private Rehearsal() {}

    /** Ends with a code other than 0 if a run could not be done. */
    public static void main(String[] none) {
        System.exit(worst(Main::run));
    }

    /**
     * That a check fails matters to none of the runs; that one can't be done leaves too little to record.
     *
     * @param command gives the exit code of a run
     */
    static int worst(ToIntFunction<String[]> command) {
        for (String[] run : RUNS) {
            if (command.applyAsInt(run) == COULD_NOT_RUN) {
                return COULD_NOT_RUN;
            }
        }
        return 0;
    }
}
