package labscore;

/**
 * Does in one process what people do all day, while the JVM records for the launcher what it loads for it.
 * It begins with an empty cache, or nothing might be compiled. A far day is not known to the cache, which
 * therefore runs rules that were compiled before.
 */
final class Rehearsal {

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
        for (String[] run : RUNS) {
            int code = Main.run(run);
            if (code != 0) {
                System.exit(code);
            }
        }
    }
}
