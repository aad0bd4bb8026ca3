package labscore.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.watch.Snapshot.Stamp;
import org.junit.jupiter.api.Test;

/** Changes as they are looked at; no time passes. */
class FileWatchTest {

    private final List<Long> pauses = new ArrayList<>();

    /** A file of a size; 0 for none. */
    private static Snapshot file(long size) {
        return new Snapshot(size == 0 ? Map.of()
                : Map.of(Path.of("a.drl"), new Stamp(size, FileTime.fromMillis(size), null)));
    }

    /** What is seen at last, and how many looks are left then. */
    private List<Object> seen(long before, long... sizes) throws InterruptedException {
        Deque<Snapshot> looks = new ArrayDeque<>();
        for (long size : sizes) {
            looks.add(file(size));
        }
        Snapshot seen = new FileWatch(looks::remove, pauses::add).changedSince(file(before));
        return List.of(seen.stamps().values().stream().mapToLong(Stamp::size).sum(), looks.size());
    }

    @Test
    void a_change_is_told_when_the_file_is_at_rest() throws InterruptedException {
        assertEquals(List.of(2L, 0), seen(1, 1, 1, 2, 2, 2, 2));
        assertEquals(Stream.of(FileWatch.IDLE_MILLIS, FileWatch.IDLE_MILLIS, FileWatch.IDLE_MILLIS,
                FileWatch.BUSY_MILLIS, FileWatch.BUSY_MILLIS, FileWatch.BUSY_MILLIS).toList(), pauses);
    }

    @Test
    void a_file_that_grows_is_waited_for() throws InterruptedException {
        assertEquals(List.of(5L, 0), seen(1, 2, 2, 3, 3, 4, 5, 5, 5, 5));
    }

    @Test
    void a_file_that_goes_and_comes_within_the_time_of_rest_never_went() throws InterruptedException {
        assertEquals(List.of(2L, 0), seen(1, 0, 0, 2, 2, 2, 2));
        assertEquals(List.of(3L, 0), seen(1, 0, 1, 1, 1, 1, 1, 3, 3, 3, 3));
    }

    @Test
    void a_file_that_stays_away_is_a_change() throws InterruptedException {
        assertEquals(List.of(0L, 0), seen(1, 0, 0, 0, 0));
    }

    @Test
    void who_is_told_to_stop_stops() {
        FileWatch watch = new FileWatch(() -> file(1), time -> {
            throw new InterruptedException();
        });
        assertThrows(InterruptedException.class, () -> watch.changedSince(file(1)));
    }
}
