package labscore.thread;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Work that no answer waits for, only the end of the program. Safe to use from several threads. */
public final class Afterwards {

    private final Queue<Pending<?>> begun = new ConcurrentLinkedQueue<>();

    /** Begins, on a thread of its own. What is done by then is forgotten: who watches files begins again and again. */
    public synchronized void begin(String name, Runnable work) {
        while (begun.peek() != null && begun.peek().isDone()) {
            begun.remove().result();
        }
        begun.add(Pending.start(name, () -> {
            work.run();
            return null;
        }));
    }

    /** Returns when all is done that was begun, or when it is interrupted; the failure of one is thrown. */
    public void finish() {
        for (Pending<?> next = begun.poll(); next != null && !Thread.currentThread().isInterrupted();
                next = begun.poll()) {
            next.result();
        }
    }
}
