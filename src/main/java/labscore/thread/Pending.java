package labscore.thread;

import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that is done on a thread of its own, and ends with the program.
 *
 * @param <T> what comes of it
 */
public final class Pending<T> {

    private final FutureTask<T> work;

    private Pending(FutureTask<T> work) {
        this.work = work;
    }

    /** Begins. */
    public static <T> Pending<T> start(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return new Pending<>(task);
    }

    boolean isDone() {
        return work.isDone();
    }

    /** What came of it, as soon as it is done; what the work throws is thrown here, each time. */
    public T result() {
        return Outcome.of(work);
    }
}
