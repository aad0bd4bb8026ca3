package labscore.build;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids for parts of Drools' model, which need no more than to differ from each other. To make a random one takes a
 * fresh JVM twenty milliseconds. Goes into the program beside the classes that ask it.
 */
public final class CountedId {

    private static final AtomicLong LAST = new AtomicLong();

    private CountedId() {}

    /** Differs from all others of this process. */
    public static UUID of() {
        return new UUID(0, LAST.incrementAndGet());
    }
}
