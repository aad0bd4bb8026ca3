package labscore.evidence;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import labscore.fixture.FactBuilder;
import labscore.fixture.PackBuilder;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final PackBuilder PACK = pack().state("Retention");

    @Test
    void a_superseded_fact_stops_when_its_successor_counts() {
        FactBuilder old = retention("old").on("2025-01-01");
        FactBuilder next = retention("new").on("2026-01-01").supersedes("old");
        assertEquals(List.of("old"), idsAt("2025-12-31", old, next));
        assertEquals(List.of("new"), idsAt("2026-01-01", old, next));
    }

    @Test
    void of_a_chain_only_the_last_counts() {
        assertEquals(List.of("c"), idsAt("2026-07-05",
                retention("a"), retention("b").supersedes("a"), retention("c").supersedes("b")));
    }

    @Test
    void a_link_of_a_chain_that_does_not_count_yet_replaces_nothing() {
        assertEquals(List.of("a", "c"), idsAt("2026-07-05",
                retention("a"), retention("b").supersedes("a").on("2026"), retention("c").supersedes("b")));
    }

    @Test
    void a_successor_that_is_over_has_still_replaced_what_was_before() {
        assertEquals(List.of(), idsAt("2026-07-05",
                retention("old").on("2024"), retention("new").on("2025").until("2025").supersedes("old")));
    }

    @Test
    void superseding_any_report_of_an_event_stops_the_event() {
        assertEquals(List.of("new"), idsAt("2026-07-05",
                retention("a").event("survey"), retention("b").event("survey"), retention("new").supersedes("b")));
    }

    @Test
    void a_report_that_corrects_another_of_its_event_stands_alone() {
        FactBuilder wrong = retention("wrong").event("survey");
        FactBuilder right = retention("right").event("survey").confidence(0.6).supersedes("wrong");
        assertEquals(List.of("right"), idsAt("2026-07-05", wrong, right));
    }

    @Test
    void superseding_what_is_not_there_stops_nothing() {
        assertEquals(List.of("new", "old"), idsAt("2026-07-05", retention("old"), retention("new").supersedes("gone")));
    }

    private static FactBuilder retention(String id) {
        return fact(id, "Retention");
    }

    private static List<String> idsAt(String asOf, FactBuilder... facts) {
        return EvidenceAt.of(
                        Stream.of(facts).map(FactBuilder::build).toList(), PACK.vocabulary(), PackBuilder.WORDS,
                        LocalDate.parse(asOf))
                .stream()
                .map(weighed -> weighed.fact().id())
                .toList();
    }
}
