package labscore.scenario;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import labscore.evidence.Fact;
import labscore.problem.LabscoreException;

/** Makes facts of the rows of tables, on several threads; few rows wait, however many there are. */
final class TableThreads implements AutoCloseable {

    private static final int WAITING = 3;

    private final ExecutorService threads;
    private final Semaphore room;
    private final int rooms;
    private final Queue<Reading> idle = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Misfits misfits;
    private final LongConsumer read;

    /** What one thread reads with at a time. */
    private record Reading(FactReader reader, Consumer<Fact> receiver) {}

    TableThreads(int count, Supplier<FactReader> readers, Supplier<Consumer<Fact>> receivers, Misfits misfits,
            LongConsumer read) {
        threads = Executors.newFixedThreadPool(count);
        rooms = count * WAITING;
        room = new Semaphore(rooms);
        for (int i = 0; i < count; i++) {
            idle.add(new Reading(readers.get(), receivers.get()));
        }
        this.misfits = misfits;
        this.read = read;
    }

    /** Returns when all of the table is read or waits to be. */
    void read(FactTable table) {
        table.batches(batch -> {
            acquire(1);
            read.accept(batch.size());
            threads.execute(() -> {
                try {
                    facts(table, batch);
                } catch (RuntimeException | Error broken) {
                    failure.compareAndSet(null, broken);
                } finally {
                    room.release();
                }
            });
        });
    }

    private void facts(FactTable table, FactTable.Batch batch) {
        Reading reading = idle.remove();
        for (int row = 0; row < batch.size(); row++) {
            Fact fact;
            try {
                fact = batch.fact(row, reading.reader());
            } catch (LabscoreException misfit) {
                misfits.add(table, batch.line(row));
                continue;
            }
            reading.receiver().accept(fact);
        }
        idle.add(reading);
    }

    /** Returns when all facts have been received. */
    void finish() {
        acquire(rooms);
    }

    private void acquire(int wanted) {
        try {
            room.acquire(wanted);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while tables were read", stopped);
        }
        if (failure.get() instanceof Error error) {
            throw error;
        } else if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
