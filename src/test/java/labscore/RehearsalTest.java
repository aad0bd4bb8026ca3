package labscore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private final List<String> done = new ArrayList<>();

    /** Also on rules in which an analyst has something unfinished, all is recorded. */
    @Test
    void a_check_that_fails_does_not_end_it() {
        assertEquals(0, Rehearsal.worst(run -> {
            done.add(String.join(" ", run));
            return run[run.length - 1].equals("check") ? 1 : 0;
        }));
        assertEquals(List.of("rank", "rank", "rank --as-of 9999-12-31", "what-if --as-of 9999-12-31", "rules check",
                "facts check"), done);
    }

    @Test
    void a_run_that_can_not_be_done_ends_it() {
        assertEquals(2, Rehearsal.worst(run -> done.add(run[0]) ? 2 : 0));
        assertEquals(List.of("rank"), done);
    }
}
