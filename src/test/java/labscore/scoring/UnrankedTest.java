package labscore.scoring;

import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import labscore.scheme.Mean;
import org.junit.jupiter.api.Test;

/** Talent and security weigh alike, and points are the score. */
class UnrankedTest {

    private static PackBuilder twoDimensions() {
        return pack().dimension("talent", 1).dimension("security", 1)
                .rule("Hires", "talent", 1).rule("Is audited", "security", 1);
    }

    /** Overall: a (90 + 70) ÷ 2 = 80, b (60 + 40) ÷ 2 = 50, c (40 + 20) ÷ 2 = 30. */
    private static CaseBuilder field(PackBuilder pack) {
        return CaseBuilder.labs(pack, "a", "b", "c", "x", "y")
                .credit("Hires", "a", 90).credit("Is audited", "a", 70)
                .credit("Hires", "b", 60).credit("Is audited", "b", 40)
                .credit("Hires", "c", 40).credit("Is audited", "c", 20);
    }

    @Test
    void a_lab_with_an_unknown_dimension_is_not_ranked_and_says_what_is_missing() {
        Unranked x = field(twoDimensions()).credit("Hires", "x", 70).assess().unranked().get(0);
        assertEquals("x", x.scorecard().lab().id());
        assertEquals(List.of("security"), x.missing());
        assertNull(x.scorecard().overall());
    }

    @Test
    void its_range_of_ranks_takes_the_unknown_as_the_lowest_and_the_highest_of_the_field() {
        Unranked x = field(twoDimensions()).credit("Hires", "x", 75).assess().unranked().get(0);
        // (75 + 20) ÷ 2 = 47.5 stands behind a and b; (75 + 70) ÷ 2 = 72.5 behind a
        assertEquals(3, x.rankIfLowest());
        assertEquals(2, x.rankIfHighest());
    }

    @Test
    void the_field_are_all_labs_ranked_or_not() {
        Unranked x = field(twoDimensions()).credit("Hires", "x", 75).credit("Is audited", "y", 95).assess()
                .unranked().get(0);
        // (75 + 95) ÷ 2 = 85, thanks to what is known of y
        assertEquals(1, x.rankIfHighest());
    }

    @Test
    void a_tie_with_a_ranked_lab_shares_its_rank() {
        Unranked x = field(twoDimensions()).credit("Hires", "x", 80).assess().unranked().get(0);
        // (80 + 20) ÷ 2 = 50, as b
        assertEquals(2, x.rankIfLowest());
    }

    @Test
    void several_unknowns_are_taken_together() {
        Unranked y = field(twoDimensions()).assess().unranked().get(1);
        assertEquals(List.of("talent", "security"), y.missing());
        // (40 + 20) ÷ 2 = 30, as c, and (90 + 70) ÷ 2 = 80, as a
        assertEquals(3, y.rankIfLowest());
        assertEquals(1, y.rankIfHighest());
    }

    @Test
    void the_range_goes_by_the_mean_in_force() {
        Unranked x = field(twoDimensions().mean(Mean.GEOMETRIC)).credit("Hires", "x", 75).assess().unranked().get(0);
        // √(75 × 20) = 38.7 stands behind a with 79.4 and b with 49.0; √(75 × 70) = 72.5 behind a
        assertEquals(3, x.rankIfLowest());
        assertEquals(2, x.rankIfHighest());
    }

    @Test
    void where_nobody_is_known_there_is_no_range() {
        PackBuilder pack = twoDimensions().dimension("strategy", 1);
        Unranked a = field(pack).assess().unranked().get(0);
        assertEquals(List.of("strategy"), a.missing());
        assertNull(a.rankIfLowest());
        assertNull(a.rankIfHighest());
    }

    @Test
    void unranked_labs_stand_by_id() {
        assertEquals(List.of("x", "y"), field(twoDimensions()).assess().unranked().stream()
                .map(unranked -> unranked.scorecard().lab().id()).toList());
    }

    @Test
    void an_unknown_dimension_of_weight_0_keeps_nobody_from_the_ranking() {
        Assessment assessment = field(twoDimensions().dimension("strategy", 0)).assess();
        assertEquals(3, assessment.ranking().size());
        assertEquals(List.of("talent", "security"), assessment.unranked().get(0).missing());
    }

    @Test
    void with_a_lower_threshold_enough_known_weight_ranks_a_lab_on_what_is_known() {
        // known of a: 0.3 + 0.3 of 0.8, which is 0.75, though floating point says 0.7499999999999999
        PackBuilder pack = pack().rankedFrom(0.75)
                .dimension("talent", 0.3).dimension("security", 0.3).dimension("strategy", 0.2)
                .rule("Hires", "talent", 1).rule("Is audited", "security", 1).rule("Focuses", "strategy", 1);
        Assessment assessment = CaseBuilder.labs(pack, "a", "b")
                .credit("Hires", "a", 90).credit("Is audited", "a", 60)
                .credit("Hires", "b", 90).credit("Focuses", "b", 60)
                .assess();
        // (0.3 × 90 + 0.3 × 60) ÷ 0.6
        assertEquals(75, assessment.ranking().get(0).scorecard().overall(), 1e-12);
        // known of b: 0.3 + 0.2 of 0.8
        assertEquals(List.of("security"), assessment.unranked().get(0).missing());
    }

    @Test
    void a_lab_of_which_nothing_is_known_is_never_ranked() {
        Assessment assessment = CaseBuilder.labs(twoDimensions().rankedFrom(0), "a").assess();
        assertEquals(1, assessment.unranked().size());
    }
}
