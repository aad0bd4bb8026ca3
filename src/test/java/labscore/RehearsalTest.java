package labscore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path scenarios;

    @BeforeEach
    void write_a_fact() throws IOException {
        Files.writeString(scenarios.resolve("a.yaml"), "scenario: A\n");
        Files.writeString(scenarios.resolve("b.yaml"), "facts:\n  - confidence: reported\n  - confidence: reported\n");
    }

    private boolean isDone(ToIntFunction<String> code) throws IOException {
        return new Rehearsal(run -> {
            done.add(String.join(" ", run));
            return code.applyAsInt(run[run.length - 1]);
        }).isDone(scenarios);
    }

    /** Also on rules in which an analyst has something unfinished, all is recorded. */
    @Test
    void a_check_that_fails_does_not_end_it() throws IOException {
        assertTrue(isDone(last -> last.equals("check") ? 1 : 0));
        assertEquals(List.of("rank", "rank", "rank", "rank --as-of 9999-12-31", "what-if --as-of 9999-12-31",
                "rules check", "facts check"), done);
    }

    @Test
    void a_run_that_can_not_be_done_ends_it() throws IOException {
        assertFalse(isDone(last -> 2));
        assertEquals(List.of("rank"), done);
    }

    @Test
    void one_fact_is_changed_between_two_runs() throws IOException {
        List<String> seen = new ArrayList<>();
        new Rehearsal(run -> {
            try {
                seen.add(Files.readString(scenarios.resolve("b.yaml")));
            } catch (IOException gone) {
                throw new AssertionError(gone);
            }
            return 0;
        }).isDone(scenarios);
        assertEquals(seen.get(0), seen.get(1));
        assertEquals("facts:\n  - confidence: 50%\n  - confidence: reported\n", seen.get(2));
    }

    @Test
    void without_a_fact_to_change_it_ends() throws IOException {
        Files.delete(scenarios.resolve("b.yaml"));
        assertFalse(isDone(last -> 0));
    }
}
