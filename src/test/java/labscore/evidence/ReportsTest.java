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

/** Rumoured is 0.3, reported 0.6, confirmed 1. */
class ReportsTest {

    private static final PackBuilder PACK = pack().event("Move", 100).event("Incident", 100).state("Certificate");

    @Test
    void reports_of_one_event_become_one_fact_with_the_fields_of_the_most_confident() {
        WeighedFact merged = only(
                report("a").confidence(0.3).with("lab", "openai"),
                report("b").confidence(0.6).with("lab", "anthropic"));
        assertEquals("b", merged.fact().id());
        assertEquals("anthropic", merged.fact().fields().get("lab"));
        assertEquals(List.of("a", "b"), merged.reports());
    }

    @Test
    void of_equally_confident_reports_the_lowest_id_speaks() {
        assertEquals("a", only(report("b"), report("a")).fact().id());
    }

    @Test
    void two_independent_publishers_raise_the_confidence_by_one_word() {
        assertEquals(1.0, confidence(report("a").confidence(0.6).by("Reuters"), report("b").confidence(0.3).by("FT")));
    }

    @Test
    void three_independent_publishers_raise_it_by_one_word_too() {
        assertEquals(0.6, confidence(
                report("a").confidence(0.3).by("Reuters"),
                report("b").confidence(0.3).by("FT"),
                report("c").confidence(0.3).by("Wired")));
    }

    @Test
    void nothing_is_more_than_confirmed() {
        assertEquals(1.0, confidence(report("a").confidence(1).by("Reuters"), report("b").confidence(1).by("FT")));
    }

    @Test
    void two_reports_of_one_publisher_raise_nothing() {
        assertEquals(0.3, confidence(report("a").confidence(0.3).by("FT"), report("b").confidence(0.3).by("ft ")));
    }

    @Test
    void a_report_that_repeats_another_publisher_raises_nothing() {
        assertEquals(0.3, confidence(
                report("a").confidence(0.3).by("Reuters"), report("b").confidence(0.3).by("Blog", "Reuters")));
    }

    @Test
    void a_repeating_report_raises_nothing_even_where_the_other_has_two_publishers() {
        assertEquals(0.3, confidence(
                report("a").confidence(0.3).by("Reuters").by("FT"),
                report("b").confidence(0.3).by("Blog", "Reuters")));
    }

    @Test
    void a_report_whose_publisher_is_unknown_raises_nothing() {
        assertEquals(0.3, confidence(report("a").confidence(0.3).by("Reuters"), report("b").confidence(0.3)));
    }

    @Test
    void two_publishers_of_a_single_report_are_in_its_confidence_already() {
        assertEquals(0.3, confidence(report("a").confidence(0.3).by("Reuters").by("FT")));
    }

    @Test
    void sources_are_united_those_of_the_most_confident_report_first() {
        WeighedFact merged = only(report("a").confidence(0.3).by("FT"), report("b").confidence(0.6).by("Reuters"));
        assertEquals(
                List.of("Reuters", "FT"), merged.fact().sources().stream().map(Source::publisher).toList());
    }

    @Test
    void a_report_after_the_as_of_date_is_not_merged_yet() {
        WeighedFact merged = only(
                report("a").confidence(0.3).by("FT"), report("b").confidence(0.6).by("Reuters").on("2026-08-01"));
        assertEquals(0.3, merged.fact().confidence());
        assertEquals(List.of("a"), merged.reports());
    }

    @Test
    void facts_of_different_types_are_not_reports_of_one_event() {
        assertEquals(2, at(report("a"), fact("b", "Incident").event("hire")).size());
    }

    @Test
    void the_most_confident_report_says_when_a_state_is_over() {
        FactBuilder over = fact("a", "Certificate").event("iso").on("2025").until("2025");
        FactBuilder lasting = fact("b", "Certificate").event("iso").on("2025").confidence(0.3);
        assertEquals(List.of(), at(over, lasting));
    }

    private static FactBuilder report(String id) {
        return fact(id, "Move").event("hire");
    }

    private static double confidence(FactBuilder... facts) {
        return only(facts).fact().confidence();
    }

    private static WeighedFact only(FactBuilder... facts) {
        List<WeighedFact> evidence = at(facts);
        assertEquals(1, evidence.size());
        return evidence.get(0);
    }

    private static List<WeighedFact> at(FactBuilder... facts) {
        return EvidenceAt.of(
                Stream.of(facts).map(FactBuilder::build).toList(), PACK.vocabulary(), PackBuilder.WORDS,
                LocalDate.parse(FactBuilder.TODAY));
    }
}
