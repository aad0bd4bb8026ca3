package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Status;
import labscore.fixture.Shipped;
import labscore.scoring.Assessment;
import labscore.scoring.ScoredCredit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hard cases of the evidence, numbered as in scenarios/README.md, keep their nature in the baseline. */
class HardCasesTest {

    private static Assessment assessment;

    @BeforeAll
    static void assess() {
        assessment = Shipped.labscore().assess(Shipped.baseline());
    }

    @Test
    void case_1_people_gone_for_two_weeks_are_neither_lost_nor_won() {
        for (String person : List.of("cherny", "wu")) {
            Fact back = fact(person + "-returns-to-anthropic");
            assertEquals(person + "-leaves-anthropic", back.reverses());
            Set<String> rules = rulesResting(person + "-leaves-anthropic");
            rules.addAll(rulesResting(back.id()));
            assertTrue(rules.stream().allMatch(rule -> rule.toLowerCase(Locale.ROOT).contains("back")
                    || rule.toLowerCase(Locale.ROOT).contains("return")), rules.toString());
        }
    }

    @Test
    void case_2_one_who_hardly_started_moved_once_and_the_sources_disagree() {
        Fact move = fact("verma-to-openai");
        assertEquals("meta", move.fields().get("from"));
        assertTrue(move.contested());
    }

    @Test
    void case_3_a_disputed_exit_is_a_move_and_no_reason() {
        assertTrue(fact("zoph-to-openai").note().contains("disputed"));
        for (Fact move : Shipped.baseline().facts()) {
            String note = String.valueOf(move.note()).toLowerCase(Locale.ROOT);
            assertTrue(Stream.of("health", "illness", "personal reason", "misconduct", "fired", "dismissed", "family")
                    .noneMatch(note::contains), move.id() + ": " + note);
        }
    }

    @Test
    void case_4_a_destination_that_only_a_rewrite_names_stays_unknown() {
        assertNull(fact("tworek-leaves-openai").fields().get("to"));
    }

    @Test
    void case_5_conflicting_dates_are_contested() {
        assertTrue(Stream.of("szegedy-leaves-xai", "tulloch-to-meta", "jumper-to-anthropic")
                .allMatch(id -> fact(id).contested()));
    }

    @Test
    void case_6_a_designation_on_hold_says_so_and_use_in_spite_of_it_is_a_fact() {
        assertEquals(true, fact("anthropic-supply-chain-designation").fields().get("enjoined"));
        assertEquals("USE", fact("dod-uses-mythos").fields().get("kind"));
    }

    @Test
    void case_7_the_later_count_of_founders_with_another_denominator_replaces_the_earlier() {
        assertEquals(12, fact("xai-founders-2026-02").fields().get("founders"));
        assertEquals(11, fact("xai-founders-2026-03").fields().get("founders"));
        assertEquals(false, fact("xai-founders-2026-03").fields().get("countsEveryFounder"));
        assertFalse(assessment.evidence().containsKey("xai-founders-2026-02"));
    }

    @Test
    void case_8_money_for_a_licence_is_a_hire_and_no_acquisition() {
        assertEquals("AcquisitionHire", fact("windsurf-to-google").type());
        assertEquals("LICENCE", fact("windsurf-to-google").fields().get("basis"));
    }

    @Test
    void case_9_and_10_deals_that_failed_or_are_not_closed_credit_nobody_as_if_they_were() {
        assertEquals(Status.COLLAPSED, fact("openai-windsurf-collapsed").status());
        assertEquals(Status.DECLINED, fact("meta-offer-for-ssi-declined").status());
        assertEquals(Status.ANNOUNCED, fact("cohere-aleph-alpha").status());
        for (String id : List.of("openai-windsurf-collapsed", "meta-offer-for-ssi-declined", "cohere-aleph-alpha")) {
            assertTrue(credits(id).allMatch(credit -> Shipped.labscore().judgement().rules()
                    .get(credit.rule().name()).reads().contains("Acquisition")), id);
        }
    }

    @Test
    void case_11_shared_ceilings_circular_money_and_a_rival_as_supplier_are_marked() {
        assertEquals(true, fact("openai-stargate").fields().get("shared"));
        assertEquals("CEILING", fact("openai-stargate").fields().get("bound"));
        assertEquals(true, fact("anthropic-azure-purchase").fields().get("circular"));
        assertEquals(true, fact("anthropic-spacex-compute").fields().get("supplierIsRival"));
        assertEquals(true, fact("amazon-total-in-anthropic-2025").fields().get("cumulative"));
    }

    @Test
    void case_12_ranges_stay_ranges_and_the_closed_round_silences_the_talks() {
        Fact spending = fact("meta-capital-spending-2026");
        assertNotEquals(spending.fields().get("usdLow"), spending.fields().get("usdHigh"));
        assertEquals("anthropic-series-h-talks", fact("anthropic-series-h").supersedes());
        assertFalse(assessment.evidence().containsKey("anthropic-series-h-talks"));
        assertEquals(Status.PLANNED, fact("anthropic-revenue-q2-2026").status());
    }

    @Test
    void case_13_and_14_fault_is_apart_from_exposure_and_a_mistake_is_no_breach() {
        assertEquals("VENDOR", fact("openai-mixpanel-breach").fields().get("fault"));
        assertEquals("OUTSIDER", fact("xai-leaked-api-key").fields().get("fault"));
        assertEquals("EXPOSURE", fact("claude-code-source-in-npm").fields().get("kind"));
        assertEquals(false, fact("claude-code-source-in-npm").fields().get("customerData"));
    }

    @Test
    void case_15_and_16_misuse_and_its_disclosure_better_and_worse_are_two_facts_each() {
        assertEquals("Incident", fact("claude-code-espionage-misuse").type());
        assertTrue(fact("anthropic-espionage-report").contested());
        assertEquals("STRENGTHENED", fact("anthropic-rsp-3").fields().get("change"));
        assertEquals("WITHDRAWN", fact("anthropic-pause-pledge-removed").fields().get("change"));
    }

    @Test
    void case_17_no_public_evidence_is_no_evidence_of_a_no() {
        assertTrue(fact("anthropic-iso-42001").contested());
        for (String id : List.of("mistral-no-iso-42001", "deepseek-no-soc-2", "deepseek-no-iso-27001")) {
            assertEquals(Status.ABSENT, fact(id).status());
            assertEquals(List.of(), credits(id).toList());
        }
    }

    @Test
    void case_18_certificates_of_the_cloud_are_marked() {
        assertEquals("PLATFORM", fact("google-vertex-soc-2").fields().get("scope"));
    }

    @Test
    void case_19_a_pooled_figure_credits_no_single_lab() {
        assertEquals(Set.of("deepseek"), credits("caisi-deepseek-jailbreak").map(credit -> credit.credit().lab())
                .collect(Collectors.toSet()));
    }

    @Test
    void case_20_both_severities_are_kept() {
        assertEquals(9.3, fact("echoleak").fields().get("cvss"));
        assertEquals(7.5, fact("echoleak").fields().get("cvssLow"));
    }

    @Test
    void case_21_a_lab_is_found_under_its_other_names() {
        Lab google = Shipped.baseline().labs().stream().filter(lab -> lab.id().equals("google-deepmind"))
                .findFirst().orElseThrow();
        assertTrue(google.aliases().contains("Google") || google.parent() != null, google.toString());
    }

    @Test
    void case_22_one_person_has_one_move_for_each_occasion() {
        assertEquals(Set.of("karpathy-to-openai-2023", "karpathy-leaves-openai-2024", "karpathy-to-anthropic"),
                Shipped.baseline().facts().stream()
                        .filter(fact -> "Andrej Karpathy".equals(fact.fields().get("person")) && fact.type().equals("Move"))
                        .map(Fact::id).collect(Collectors.toSet()));
    }

    private static Fact fact(String id) {
        return Shipped.baseline().facts().stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<ScoredCredit> credits(String evidence) {
        return assessment.scorecards().stream().flatMap(card -> card.dimensions().stream())
                .flatMap(dimension -> dimension.credits().stream())
                .filter(credit -> credit.credit().matched().contains(evidence)
                        || credit.credit().aggregated().contains(evidence));
    }

    private static Set<String> rulesResting(String evidence) {
        return credits(evidence).map(credit -> credit.rule().name()).collect(Collectors.toSet());
    }
}
