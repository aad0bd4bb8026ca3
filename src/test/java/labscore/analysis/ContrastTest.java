package labscore.analysis;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import labscore.analysis.DimensionGap.Detail;
import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import labscore.scheme.Mean;
import labscore.scoring.Assessment;
import org.junit.jupiter.api.Test;

/** Talent weighs 3, security 1; points are the score. */
class ContrastTest {

    private static PackBuilder twoDimensions() {
        return pack().state("Audit").dimension("talent", 3).dimension("security", 1)
                .rule("Hires", "talent", 1).rule("Leaves", "talent", -1).rule("Is audited", "security", 1);
    }

    /** Overall: a (3 × 80 + 20) ÷ 4 = 65, b (3 × 50 + 90) ÷ 4 = 60. */
    private static CaseBuilder aAndB(PackBuilder pack) {
        return CaseBuilder.labs(pack, "a", "b")
                .credit("Hires", "a", 90).credit("Leaves", "a", 10).credit("Is audited", "a", 20)
                .credit("Hires", "b", 50).credit("Is audited", "b", 90);
    }

    @Test
    void the_gap_is_split_over_dimensions_and_their_rules_largest_part_first() {
        Contrast contrast = between(aAndB(twoDimensions()).assess(), "a", "b");
        assertEquals("6500 − 6000 = 500", heading(contrast));
        // talent ¾ × (80 − 50) = 22.5, security ¼ × (20 − 90) = −17.5
        assertEquals("talent 2250, security -1750", dimensions(contrast));
        // ¾ × (90 − 50) = 30 and ¾ × (−10 − 0) = −7.5
        assertEquals("Hires 3000, Leaves -750", rules(contrast.dimensions().get(0)));
        assertEquals("Is audited -1750", rules(contrast.dimensions().get(1)));
    }

    @Test
    void seen_from_the_other_lab_the_gap_is_the_opposite() {
        Contrast contrast = between(aAndB(twoDimensions()).assess(), "b", "a");
        assertEquals("6000 − 6500 = -500", heading(contrast));
        assertEquals("talent -2250, security 1750", dimensions(contrast));
    }

    @Test
    void a_rule_shows_the_points_and_the_evidence_of_both_sides() {
        Contrast contrast = between(CaseBuilder.labs(twoDimensions(), "a", "b")
                .fact(fact("x", "Audit")).fact(fact("y", "Audit")).fact(fact("z", "Audit"))
                .credit("Hires", "a", 30, "y").credit("Hires", "a", 10, "x", "y").credit("Hires", "b", 10, "z")
                .assess(), "a", "b");
        RuleGap hires = contrast.dimensions().get(0).rules().get(0);
        assertEquals(3000, hires.points());
        assertEquals(List.of("x", "y"), hires.evidenceA());
        assertEquals(List.of("z"), hires.evidenceB());
    }

    @Test
    void where_a_labs_points_nearly_cancel_rules_are_in_points_only() {
        Contrast contrast = between(aAndB(twoDimensions()).credit("Leaves", "b", 49).assess(), "a", "b");
        DimensionGap talent = contrast.dimensions().get(0);
        assertEquals(Detail.POINTS_ONLY, talent.detail());
        // ¾ × (80 − 1)
        assertEquals(5925, talent.part());
        assertEquals("Hires null, Leaves null", rules(talent));
        assertEquals(List.of(4000L, 3900L), talent.rules().stream().map(RuleGap::points).toList());
    }

    @Test
    void an_unknown_dimension_is_left_out_and_shown_in_points() {
        Contrast contrast = between(CaseBuilder.labs(twoDimensions(), "a", "b")
                .credit("Hires", "a", 80).credit("Is audited", "a", 20).credit("Hires", "b", 50)
                .assess(), "a", "b");
        assertEquals("8000 − 5000 = 3000", heading(contrast));
        assertEquals("talent 3000, security null", dimensions(contrast));
        DimensionGap security = contrast.leftOut().get(0);
        assertEquals(Detail.LEFT_OUT, security.detail());
        assertEquals(2000, security.points());
        assertEquals("Is audited null", rules(security));
    }

    @Test
    void labs_without_a_common_dimension_have_no_gap() {
        Contrast contrast = between(CaseBuilder.labs(twoDimensions().dimension("reach", 0).rule("Sells", "reach", 1),
                        "a", "b")
                .credit("Hires", "a", 80).credit("Is audited", "b", 20).credit("Sells", "a", 1).credit("Sells", "b", 2)
                .assess(), "a", "b");
        assertNull(contrast.gap());
        assertEquals(2, contrast.leftOut().size());
        assertEquals(Detail.UNSPLIT, contrast.dimensions().get(0).detail());
    }

    @Test
    void a_dimension_of_weight_0_has_a_part_of_0() {
        Contrast contrast = between(
                aAndB(twoDimensions().dimension("reach", 0).rule("Sells", "reach", 1))
                        .credit("Sells", "a", 90).credit("Sells", "b", 10).assess(), "a", "b");
        assertEquals("talent 2250, security -1750, reach 0", dimensions(contrast));
        assertEquals("Sells 0", rules(contrast.dimensions().get(2)));
    }

    @Test
    void a_geometric_mean_is_split_by_logarithmic_weights() {
        // means: A = 80^¾ × 20^¼ = 56.57 and B = 50^¾ × 90^¼ = 57.91, so L = (A − B) ÷ ln(A ÷ B) = 57.24
        Contrast contrast = between(aAndB(twoDimensions().mean(Mean.GEOMETRIC)).assess(), "a", "b");
        assertEquals("5657 − 5791 = -134", heading(contrast));
        // talent 57.24 × ¾ × ln(80 ÷ 50) = 20.18, security 57.24 × ¼ × ln(20 ÷ 90) = −21.52
        assertEquals("security -2152, talent 2018", dimensions(contrast));
        // talent's 20.18 for 30 points, of which 40 are for and 10 against
        assertEquals("Hires 2690, Leaves -672", rules(contrast.dimensions().get(1)));
    }

    @Test
    void equal_geometric_means_are_split_too() {
        Contrast contrast = between(CaseBuilder.labs(
                        pack().mean(Mean.GEOMETRIC).dimension("talent", 1).dimension("security", 1)
                                .rule("Hires", "talent", 1).rule("Is audited", "security", 1), "a", "b")
                .credit("Hires", "a", 80).credit("Is audited", "a", 20)
                .credit("Hires", "b", 20).credit("Is audited", "b", 80).assess(), "a", "b");
        // 40 × ½ × ln(80 ÷ 20) = 27.73
        assertEquals("talent 2773, security -2773", dimensions(contrast));
    }

    @Test
    void a_geometric_mean_of_0_is_not_split() {
        Contrast contrast = between(
                aAndB(twoDimensions().mean(Mean.GEOMETRIC)).credit("Leaves", "b", 50).assess(), "a", "b");
        assertEquals("5657 − 0 = 5657", heading(contrast));
        assertEquals("talent null, security null", dimensions(contrast));
        assertEquals(
                List.of(Detail.UNSPLIT, Detail.UNSPLIT),
                contrast.dimensions().stream().map(DimensionGap::detail).toList());
    }

    private static Contrast between(Assessment assessment, String a, String b) {
        return Contrast.between(assessment.judgement().scheme().mean(), assessment.scorecard(a).orElseThrow(),
                assessment.scorecard(b).orElseThrow());
    }

    private static String heading(Contrast contrast) {
        return contrast.scoreA() + " − " + contrast.scoreB() + " = " + contrast.gap();
    }

    private static String dimensions(Contrast contrast) {
        return contrast.dimensions().stream()
                .map(gap -> gap.a().dimension().id() + " " + gap.part())
                .collect(Collectors.joining(", "));
    }

    private static String rules(DimensionGap dimension) {
        return dimension.rules().stream()
                .map(gap -> gap.rule().name() + " " + gap.part())
                .collect(Collectors.joining(", "));
    }
}
