package labscore.thread;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What came of work on another thread, for who waits for it. */
final class Outcome {

    private Outcome() {}

    /** The result, as soon as there is one; what the work throws is thrown here. */
    static <T> T of(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            // Work throws nothing that has to be declared.
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while it was waited for", stopped);
        }
    }
}
