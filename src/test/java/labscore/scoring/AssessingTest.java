package labscore.scoring;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import org.junit.jupiter.api.Test;

class AssessingTest {

    private static PackBuilder talent() {
        return pack().state("Audit").dimension("talent", 1).rule("Hires", "talent", 8).rule("Leaves", "talent", -8);
    }

    @Test
    void an_assessment_says_what_it_rests_on() {
        Assessment assessment = CaseBuilder.labs(talent(), "a").weight("talent", 2)
                .fact(fact("y", "Audit")).fact(fact("x", "Audit")).fact(fact("later", "Audit").on("2027"))
                .assess();
        assertEquals(LocalDate.parse("2026-07-05"), assessment.asOf());
        assertEquals("default", assessment.profile());
        assertEquals("facts", assessment.factsFingerprint());
        assertEquals(2, assessment.dimensions().get(0).weight());
        assertEquals(List.of("x", "y"), List.copyOf(assessment.evidence().keySet()));
    }

    @Test
    void credits_stand_by_the_size_of_what_counts() {
        Assessment assessment = CaseBuilder.labs(talent(), "a")
                .credit("Hires", "a", 0.5).credit("Leaves", "a", 1).credit("Hires", "a", 0.75).credit("Hires", "a", 1)
                .assess();
        assertEquals(
                List.of(800L, -800L, 600L, 400L),
                assessment.scorecard("a").orElseThrow().dimensions().get(0).credits().stream()
                        .map(ScoredCredit::worth).toList());
    }

    @Test
    void a_credit_for_an_unknown_lab_never_reaches_scoring() {
        assertRefused(CaseBuilder.labs(talent(), "a").credit("Hires", "b", 1));
    }

    @Test
    void a_credit_of_an_unknown_rule_never_reaches_scoring() {
        assertRefused(CaseBuilder.labs(talent(), "a").credit("Hries", "a", 1));
    }

    @Test
    void a_credit_in_an_unknown_dimension_never_reaches_scoring() {
        assertRefused(CaseBuilder.labs(talent().rule("Is audited", "security", 1), "a").credit("Is audited", "a", 1));
    }

    @Test
    void a_credit_never_rests_on_evidence_that_does_not_count() {
        assertRefused(CaseBuilder.labs(talent(), "a").fact(fact("x", "Audit").on("2027")).credit("Hires", "a", 1, "x"));
    }

    @Test
    void a_lab_has_one_scorecard() {
        Basis basis = Basis.of(talent().build(), CaseBuilder.labs(talent(), "a").scenario(), "facts");
        Scorecard card = CaseBuilder.labs(talent(), "a").credit("Hires", "a", 1).assess().scorecard("a").orElseThrow();
        assertEquals("two scorecards of one lab: a", assertThrows(IllegalStateException.class,
                () -> Assessing.assessment(basis, List.of(card, card))).getMessage());
    }

    @Test
    void a_basis_needs_some_weight() {
        Basis basis = Basis.of(talent().build(), CaseBuilder.labs(talent(), "a").scenario(), "facts");
        assertThrows(IllegalArgumentException.class, () -> new Basis(basis.judgement(), basis.scenario(),
                basis.profile(), List.of(basis.dimensions().get(0).weighing(0)), basis.factsFingerprint()));
    }

    private static void assertRefused(CaseBuilder given) {
        assertThrows(IllegalArgumentException.class, given::assess);
    }
}
