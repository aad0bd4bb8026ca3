package labscore.evidence;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import labscore.fixture.FactBuilder;
import labscore.fixture.PackBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceAtTest {

    private static final PackBuilder PACK =
            pack().event("Move", 100).state("Certificate").context("Headcount");

    @ParameterizedTest(name = "dated {0}, known {1}: at {2} it counts: {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # date     | known      | as of      | counts
            2026-05-19 | -          | 2026-05-18 | false
            2026-05-19 | -          | 2026-05-19 | true
            2026-05    | -          | 2026-05-30 | false
            2026-05    | -          | 2026-05-31 | true
            2026       | -          | 2026-12-30 | false
            2026       | -          | 2026-12-31 | true
            2026       | 2026-05-19 | 2026-05-18 | false
            2026       | 2026-05-19 | 2026-05-19 | true
            2026       | 2026-05    | 2026-05-30 | false
            2026       | 2026-05    | 2026-05-31 | true
            2026-05-19 | 2026-06-01 | 2026-05-19 | true
            """)
    void a_fact_counts_from_the_last_day_it_may_have_happened_or_from_the_day_it_was_known(
            String date, String known, String asOf, boolean counts) {
        FactBuilder move = fact("move", "Move").on(date);
        assertEquals(counts ? 1 : 0, at(asOf, known == null ? move : move.known(known)).size());
    }

    @ParameterizedTest(name = "{0} of {1} after half-lives of 100 days: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # confidence | date | as of       | weight
            1.0 | 2026-01-01    | 2026-01-01  | 1.0
            1.0 | 2026-01-01    | 2026-04-11  | 0.5
            1.0 | 2026-01-01    | 2026-07-20  | 0.25
            0.6 | 2026-01-01    | 2026-04-11  | 0.3
            # a month of 31 days is as old as its 16th
            1.0 | 2026-01       | 2026-04-26  | 0.5
            """)
    void an_event_weighs_its_confidence_halved_by_each_half_life_since_the_middle_of_its_date(
            double confidence, String date, String asOf, double weight) {
        assertEquals(weight, weight(asOf, fact("move", "Move").on(date).confidence(confidence)), 1e-15);
    }

    @Test
    void an_event_known_before_its_date_is_over_is_not_older_than_now() {
        assertEquals(1, weight("2026-02-01", fact("move", "Move").on("2026").known("2026-01-15")));
    }

    @ParameterizedTest(name = "from 2025-01-01 until {0}: at {1} it counts: {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # until    | as of      | counts
            -          | 2030-01-01 | true
            2026-03-31 | 2026-03-31 | true
            2026-03-31 | 2026-04-01 | false
            2026-03    | 2026-03-31 | true
            2026-03    | 2026-04-01 | false
            """)
    void a_state_counts_with_full_weight_while_it_is_in_force(String until, String asOf, boolean counts) {
        FactBuilder certificate = fact("certificate", "Certificate").on("2025-01-01").confidence(0.6);
        List<WeighedFact> evidence = at(asOf, until == null ? certificate : certificate.until(until));
        assertEquals(counts ? List.of(0.6) : List.of(), evidence.stream().map(WeighedFact::weight).toList());
    }

    @Test
    void context_does_not_fade_and_is_over_after_its_last_day() {
        assertEquals(0.6, weight("2026-01-01", fact("count", "Headcount").on("2016").confidence(0.6)));
        assertEquals(List.of(), at("2026-01-01", fact("count", "Headcount").on("2016").until("2025")));
    }

    @Test
    void the_last_day_of_an_event_plays_no_part() {
        assertEquals(0.5, weight("2026-04-11", fact("move", "Move").on("2026-01-01").until("2026-01-31")));
    }

    @Test
    void evidence_is_sorted_by_id() {
        List<WeighedFact> evidence =
                at("2026-07-05", fact("c", "Move"), fact("a", "Certificate"), fact("b", "Headcount"));
        assertEquals(List.of("a", "b", "c"), evidence.stream().map(weighed -> weighed.fact().id()).toList());
    }

    @Test
    void a_fact_of_an_undeclared_type_never_gets_here() {
        assertThrows(IllegalArgumentException.class, () -> at("2026-07-05", fact("a", "Mvoe")));
    }

    private static double weight(String asOf, FactBuilder fact) {
        return at(asOf, fact).get(0).weight();
    }

    private static List<WeighedFact> at(String asOf, FactBuilder... facts) {
        return EvidenceAt.of(
                Stream.of(facts).map(FactBuilder::build).toList(), PACK.vocabulary(), PackBuilder.WORDS,
                LocalDate.parse(asOf));
    }
}
