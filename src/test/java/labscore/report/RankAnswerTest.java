package labscore.report;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import labscore.report.document.Look;
import org.junit.jupiter.api.Test;

/** What is said below and in a ranking holds whichever lab it is about. */
class RankAnswerTest {

    private static PackBuilder twoDimensions() {
        return pack().expectedState("Audit").dimension("security", 1).dimension("talent", 1).rankedFrom(0.5)
                .coverageFloor(0.4).rule("Is audited", "security", 10, "Audit").rule("Grows", "talent", 10, "Audit");
    }

    /** A and B, of which A is ahead. */
    private static CaseBuilder ahead(PackBuilder pack) {
        return CaseBuilder.labs(pack, "a", "b").credit("Is audited", "a", 3).credit("Is audited", "b", 1);
    }

    @Test
    void thin_evidence_is_explained_of_whichever_lab_it_is() {
        assertFalse(notThin().contains("thin: coverage under 40%"), notThin());
        for (String thick : new String[] {"a", "b"}) {
            String said = said(both().fact(fact("x", "Audit").with("lab", thick)));
            assertTrue(said.contains("thin: coverage under 40%"), said);
        }
    }

    private static String notThin() {
        return said(both().fact(fact("x", "Audit").with("lab", "a")).fact(fact("y", "Audit").with("lab", "b")));
    }

    private static CaseBuilder both() {
        return ahead(twoDimensions()).credit("Grows", "a", 1).credit("Grows", "b", 1);
    }

    @Test
    void what_is_unknown_is_explained_of_whichever_lab_it_is() {
        assertFalse(said(both()).contains("no evidence that any rule counts"), said(both()));
        for (String known : new String[] {"a", "b"}) {
            String said = said(ahead(twoDimensions()).credit("Grows", known, 1));
            assertTrue(said.contains("no evidence that any rule counts"), said);
        }
    }

    @Test
    void the_main_reason_is_no_rule_of_a_dimension_that_does_not_count() {
        String said = said(ahead(twoDimensions()).weight("talent", 0).credit("Grows", "a", 9));
        assertTrue(said.contains("Is audited"), said);
        assertFalse(said.contains("Grows"), said);
    }

    @Test
    void weights_are_told_when_they_are_not_the_packs_own() {
        assertFalse(said(both()).contains("Weights:"), said(both()));
        assertFalse(said(both().weight("talent", 1)).contains("Weights:"));
        assertTrue(said(both().weight("talent", 2)).contains("Weights: security 1, talent 2."));
        assertEquals(said(both()), said(both().weight("security", 1)));
    }

    private static String said(CaseBuilder given) {
        return Answers.rank(given.assess()).in(Format.TABLE, Look.PLAIN);
    }
}
