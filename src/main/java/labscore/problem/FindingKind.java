package labscore.problem;

import java.util.Locale;

/**
 * A kind of mistake, as an analyst knows it: its id stands beside each message of the kind, and its
 * section in the rules' manual says what to write instead. Each room that finds something has an enum
 * of its kinds.
 */
public interface FindingKind {

    /** Name of the enum constant. */
    String name();

    /** Stable: files name it to ignore findings. Small letters and dashes. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity();

    /** Whether a comment in the file can silence it; never what keeps a pack from running safely. */
    boolean isIgnorable();

    /** What is wrong, one sentence with its full stop. */
    String summary();
}
