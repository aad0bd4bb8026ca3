package labscore.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Runs work that falls into parts.
 *
 * @param count of threads, at least 1
 */
public record Threads(int count) {

    /** Returns when the work is done for each part from 0; the failure of one is thrown. */
    public void run(int parts, IntConsumer work) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                int part = i;
                running.add(threads.submit(() -> work.accept(part)));
            }
            for (Future<?> part : running) {
                Outcome.of(part);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
