package labscore.watch;

import java.util.function.Supplier;

/**
 * Waits until files have changed and are at rest again, so that nobody reads a file that is half written.
 * It looks at the files again and again: that sees what every editor does on every file system, and
 * survives folders that go and return.
 */
public final class FileWatch {

    /** Between looks while nothing happens: short enough that nobody waits, and next to no work. */
    static final long IDLE_MILLIS = 40;
    /** Between looks while files change. */
    static final long BUSY_MILLIS = 15;
    /** Looks in a row that must be alike after a change. */
    static final int LOOKS_AT_REST = 3;

    private final Supplier<Snapshot> looks;
    private final Pause pause;

    /** Lets time pass. */
    interface Pause {

        void millis(long time) throws InterruptedException;
    }

    /** @param looks how the files are now; asked many times a second */
    public FileWatch(Supplier<Snapshot> looks) {
        this(looks, Thread::sleep);
    }

    FileWatch(Supplier<Snapshot> looks, Pause pause) {
        this.looks = looks;
        this.pause = pause;
    }

    /**
     * Returns when the files are others than they were, and at rest.
     *
     * @param seen how they were
     * @return how they are now
     * @throws InterruptedException if the thread is told to stop
     */
    public Snapshot changedSince(Snapshot seen) throws InterruptedException {
        Snapshot last = seen;
        int alike = 0;
        while (last.equals(seen) || alike < LOOKS_AT_REST) {
            pause.millis(last.equals(seen) ? IDLE_MILLIS : BUSY_MILLIS);
            Snapshot now = looks.get();
            alike = now.equals(last) ? alike + 1 : 0;
            last = now;
        }
        return last;
    }
}
