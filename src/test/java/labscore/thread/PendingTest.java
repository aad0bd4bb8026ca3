package labscore.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PendingTest {

    @Test
    void work_goes_on_beside_who_began_it() {
        CountDownLatch told = new CountDownLatch(1);
        Pending<String> pending = Pending.start("slow", () -> {
            try {
                told.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return Thread.currentThread().getName();
        });
        told.countDown();

        assertEquals("slow", pending.result());
        assertEquals("slow", pending.result());
    }

    @Test
    void what_the_work_throws_is_thrown_to_who_asks() {
        RuntimeException wrong = new IllegalArgumentException("wrong");
        Error worse = new StackOverflowError();

        assertSame(wrong, assertThrows(RuntimeException.class, failing(wrong)::result));
        assertSame(worse, assertThrows(Error.class, failing(worse)::result));
    }

    private static Pending<String> failing(Throwable failure) {
        return Pending.start("failing", () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
    }

    @Test
    void who_is_told_to_stop_waits_no_longer() {
        Pending<String> never = Pending.start("never", () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return "";
        });
        Thread.currentThread().interrupt();

        assertThrows(IllegalStateException.class, never::result);
        assertTrue(Thread.interrupted(), "who called may know");
    }
}
