package labscore.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AfterwardsTest {

    private final Afterwards afterwards = new Afterwards();

    @Test
    void it_waits_for_all_that_was_begun() {
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            afterwards.begin("work", done::incrementAndGet);
        }
        afterwards.finish();
        assertEquals(5, done.get());
    }

    @Test
    void a_failure_is_thrown_where_it_is_waited_for() {
        afterwards.begin("work", () -> {
            throw new IllegalStateException("broken");
        });
        assertEquals("broken", assertThrows(IllegalStateException.class, afterwards::finish).getMessage());
    }

    @Test
    void a_failure_of_what_is_done_is_thrown_where_more_is_begun() throws InterruptedException {
        CountDownLatch failing = new CountDownLatch(1);
        afterwards.begin("work", () -> {
            failing.countDown();
            throw new IllegalStateException("broken");
        });
        failing.await();
        assertThrows(IllegalStateException.class, () -> {
            while (true) {
                afterwards.begin("more", () -> { });
            }
        });
    }

    @Test
    void who_is_interrupted_does_not_wait() {
        CountDownLatch never = new CountDownLatch(1);
        afterwards.begin("work", () -> {
            try {
                never.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        Thread.currentThread().interrupt();
        afterwards.finish();
        assertTrue(Thread.interrupted(), "and who comes next is told");
        never.countDown();
    }
}
