package labscore.analysis;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import labscore.analysis.LabMove.Detail;
import labscore.fixture.CaseBuilder;
import labscore.fixture.CausesAddUp;
import labscore.fixture.PackBuilder;
import labscore.scheme.Mean;
import labscore.scheme.Scale;
import labscore.scoring.Credit;
import org.junit.jupiter.api.Test;

/** Talent weighs 3, security 1; points are the score. */
class ComparisonTest {

    private static PackBuilder twoDimensions() {
        return pack().state("Audit").dimension("talent", 3).dimension("security", 1)
                .rule("Hires", "talent", 1).rule("Leaves", "talent", -1).rule("Is audited", "security", 1);
    }

    /** Overall: a (3 × 80 + 20) ÷ 4 = 65, b (3 × 50 + 90) ÷ 4 = 60. */
    private static CaseBuilder before() {
        return before(twoDimensions());
    }

    private static CaseBuilder before(PackBuilder pack) {
        return evidence(CaseBuilder.labs(pack, "a", "b"))
                .credit("Hires", "a", 80, "x").credit("Is audited", "a", 20, "y")
                .credit("Hires", "b", 50, "z").credit("Is audited", "b", 90, "z");
    }

    private static CaseBuilder evidence(CaseBuilder of) {
        return of.fact(fact("x", "Audit")).fact(fact("y", "Audit")).fact(fact("z", "Audit"));
    }

    @Test
    void nothing_changed_is_nothing_to_tell() {
        Comparison same = Comparison.between(before().assess(), before().assess());
        assertEquals(List.of(), same.moved());
        assertEquals(2, same.unmoved().size());
        assertEquals(List.of(), same.reranked());
        assertFalse(same.hasOtherLead());
    }

    @Test
    void a_credit_that_is_gone_costs_its_worth_and_its_part_of_the_score() {
        Comparison comparison = Comparison.between(
                before().credit("Hires", "a", 20, "y").assess(), before().assess());
        LabMove a = move(comparison, "a");
        assertEquals("1 → 1, -1500", moved(a));
        // ¾ of the 20 points
        assertEquals("Hires -2000 by [y] is -1500", causes(a));
        assertFalse(move(comparison, "b").hasMoved());
    }

    @Test
    void another_scale_has_its_own_part_at_the_points_of_before() {
        PackBuilder flatter = pack().state("Audit").dimension("talent", 3, new Scale.Linear(0, 200))
                .dimension("security", 1)
                .rule("Hires", "talent", 1).rule("Leaves", "talent", -1).rule("Is audited", "security", 1);
        Comparison comparison = Comparison.between(
                before().assess(), before(flatter).credit("Hires", "a", 20, "y").assess());
        DimensionMove talent = move(comparison, "a").dimensions().get(0);
        // ¾ × (80 ÷ 2 − 80), then ¾ × 20 ÷ 2
        assertEquals(List.of(-3000L, 750L, -2250L),
                List.of(talent.rescaling(), talent.causes().get(0).part(), talent.part()));
        assertEquals(-2250, move(comparison, "a").scoreDelta());
        DimensionMove untouched = move(comparison, "b").dimensions().get(0);
        assertEquals(List.of(), untouched.causes());
        assertTrue(untouched.hasMoved() && untouched.isRescaled());
        assertEquals(-1875, untouched.rescaling());
    }

    @Test
    void another_mean_has_its_part_and_the_rest_adds_up() {
        Comparison comparison = Comparison.between(before().assess(),
                before(twoDimensions().mean(Mean.GEOMETRIC)).credit("Hires", "a", 20, "y").assess());
        comparison.labs().forEach(CausesAddUp::check);
        assertTrue(move(comparison, "b").reweighting() < 0);
    }

    @Test
    void credits_on_the_same_evidence_are_the_same_credit() {
        Comparison comparison = Comparison.between(before().assess(), evidence(CaseBuilder.labs(twoDimensions(), "a", "b"))
                .credit("Hires", "a", 60, "x").credit("Is audited", "a", 20, "y")
                .credit("Hires", "b", 50, "z").credit("Is audited", "b", 90, "z").assess());
        Cause cause = move(comparison, "a").dimensions().get(0).causes().get(0);
        assertEquals(List.of(8000L, 6000L), List.of(cause.before(), cause.after()));
        assertEquals("1 → 2, -1500", moved(move(comparison, "a")));
        assertEquals("2 → 1, 0", moved(move(comparison, "b")));
        assertTrue(comparison.hasOtherLead());
        assertEquals(2, comparison.reranked().size());
    }

    @Test
    void a_sum_over_less_evidence_is_one_change_and_not_two() {
        Comparison comparison = Comparison.between(
                before().credit(sum("x", "y", "z")).assess(), before().credit(sum("x", "z")).assess());
        assertEquals("", causes(move(comparison, "a")));

        comparison = Comparison.between(
                before().credit(sum("x", "y", "z")).assess(),
                before().credit(new Credit("Leaves", "a", 4, List.of(), List.of("x", "z"))).assess());
        assertEquals("Leaves 600 by [x, y, z] is 450", causes(move(comparison, "a")));
    }

    private static Credit sum(String... evidence) {
        return new Credit("Leaves", "a", 10, List.of(), List.of(evidence));
    }

    @Test
    void credits_that_share_no_evidence_are_two_causes() {
        Comparison comparison = Comparison.between(
                before().credit("Leaves", "a", 10, "y").assess(), before().credit("Leaves", "a", 4, "z").assess());
        assertEquals("Leaves 1000 by [y] is 750, Leaves -400 by [z] is -300", causes(move(comparison, "a")));
    }

    @Test
    void other_weights_are_a_part_of_their_own_at_the_scores_of_before() {
        Comparison comparison = Comparison.between(before().assess(),
                before().weight("security", 3).credit("Hires", "a", 10, "y").assess());
        LabMove a = move(comparison, "a");
        // (80 + 20) ÷ 2 = 50 after 65; then half of the 10 points
        assertEquals(-1500, a.reweighting());
        assertEquals("Hires 1000 by [y] is 500", causes(a));
        assertEquals(-1000, a.scoreDelta());
        assertNull(move(Comparison.between(before().assess(), before().assess()), "a").reweighting());
    }

    @Test
    void points_that_cancel_are_split_by_the_slope() {
        Comparison comparison = Comparison.between(before().assess(),
                before().credit("Hires", "a", 10, "y").credit("Leaves", "a", 10, "z").assess());
        assertEquals("Hires 1000 by [y] is 750, Leaves -1000 by [z] is -750", causes(move(comparison, "a")));
        assertEquals(0, move(comparison, "a").scoreDelta());
    }

    @Test
    void a_lab_that_is_ranked_no_more_has_causes_in_points_only() {
        Comparison comparison = Comparison.between(before().assess(),
                evidence(CaseBuilder.labs(twoDimensions(), "a", "b"))
                        .credit("Hires", "a", 80, "x")
                        .credit("Hires", "b", 50, "z").credit("Is audited", "b", 90, "z").assess());
        LabMove a = move(comparison, "a");
        assertEquals(Detail.NOT_RANKED, a.detail());
        assertNull(a.scoreDelta());
        assertTrue(a.dimensions().get(1).isKnownInOneOnly());
        assertEquals("Is audited -2000 by [y] is null", causes(a));
        assertEquals(List.of(a, move(comparison, "b")), List.of(comparison.labs().get(1), comparison.labs().get(0)));
    }

    @Test
    void a_lab_ranked_on_other_dimensions_is_not_split() {
        PackBuilder lenient = twoDimensions().rankedFrom(0.5);
        Comparison comparison = Comparison.between(
                CaseBuilder.labs(lenient, "a").credit("Hires", "a", 80).assess(),
                CaseBuilder.labs(lenient, "a").credit("Hires", "a", 80).credit("Is audited", "a", 20).assess());
        assertEquals(Detail.OTHER_DIMENSIONS, move(comparison, "a").detail());
        assertEquals(-1500, move(comparison, "a").scoreDelta());
    }

    @Test
    void a_lab_of_one_assessment_only_is_told() {
        Comparison comparison = Comparison.between(
                before().assess(), CaseBuilder.labs(twoDimensions(), "b").assess());
        assertEquals(Detail.IN_ONE_ONLY, move(comparison, "a").detail());
        assertEquals("Hires -8000 by [x] is null, Is audited -2000 by [y] is null", causes(move(comparison, "a")));
    }

    @Test
    void a_geometric_mean_of_0_is_not_split() {
        PackBuilder geometric = twoDimensions().mean(Mean.GEOMETRIC);
        Comparison comparison = Comparison.between(
                before(geometric).assess(), before(geometric).credit("Leaves", "a", 90, "y").assess());
        assertEquals(Detail.UNSPLIT, move(comparison, "a").detail());
    }

    @Test
    void other_dimensions_can_not_be_compared() {
        assertThrows(IllegalArgumentException.class, () -> Comparison.between(
                before().assess(), before(twoDimensions().dimension("reach", 1)).assess()));
    }

    private static LabMove move(Comparison comparison, String lab) {
        return comparison.labs().stream().filter(move -> move.lab().id().equals(lab)).findFirst().orElseThrow();
    }

    private static String moved(LabMove move) {
        return move.before().rank() + " → " + move.after().rank() + ", " + move.scoreDelta();
    }

    private static String causes(LabMove move) {
        return move.dimensions().stream().flatMap(dimension -> dimension.causes().stream())
                .map(cause -> cause.rule().name() + " " + cause.worthDelta() + " by " + cause.evidence()
                        + " is " + cause.part())
                .collect(Collectors.joining(", "));
    }
}
