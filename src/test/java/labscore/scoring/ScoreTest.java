package labscore.scoring;

import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import labscore.fixture.CaseBuilder;
import labscore.scheme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest(name = "{0} points, doubling every 20: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # points | score
              0      | 50
            # odds 2 : 1, 4 : 1 and 1 : 2
             20      | 66.66666666666667
             40      | 80
            -20      | 33.333333333333336
             100000  | 100
            -100000  | 0
            """)
    void on_the_odds_scale_each_so_many_points_double_the_odds(double points, double score) {
        assertEquals(score, score(new Scale.Odds(20), points), 1e-12);
    }

    @ParameterizedTest(name = "{0} points from −20 to 60: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # points | score
            -21      | 0
            -20      | 0
              0      | 25
             20      | 50
             60      | 100
             61      | 100
            """)
    void on_the_linear_scale_points_are_a_share_of_the_way_and_level_outside(double points, double score) {
        assertEquals(score, score(new Scale.Linear(-20, 60), points));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} for each point")
    @CsvSource(delimiter = '|', textBlock = """
            # from | to  | slope at 0
            -20    | 60  | 1.25
              0    | 100 | 1
             60    | -20 | -1.25
            # the line is level at 0 points
             10    | 60  | 0
            -60    | -10 | 0
            """)
    void where_the_line_is_level_a_point_is_worth_no_score(double from, double to, double slope) {
        assertEquals(slope, new Scale.Linear(from, to).slopeAt(0));
    }

    @Test
    void on_the_odds_scale_a_point_is_worth_most_at_0() {
        Scale scale = new Scale.Odds(20);
        double measured = (scale.score(0.001) - scale.score(-0.001)) / 0.002;
        assertEquals(measured, scale.slopeAt(0), 1e-9);
    }

    @Test
    void the_points_of_a_dimension_are_the_sum_of_its_worths() {
        DimensionScore talent = CaseBuilder.labs(
                        pack().dimension("talent", 1).rule("Hires", "talent", 8).rule("Leaves", "talent", -3), "a")
                .credit("Hires", "a", 1.21).credit("Leaves", "a", 0.5).assess()
                .scorecard("a").orElseThrow().dimension("talent").orElseThrow();
        // 8 × 1.21 − 3 × 0.5 = 9.68 − 1.50
        assertEquals(818, talent.points());
        assertEquals(8.18, talent.score(), 1e-12);
    }

    @Test
    void a_dimension_without_a_credit_is_unknown_and_not_0() {
        DimensionScore talent = talent(CaseBuilder.labs(pack().dimension("talent", 1), "a"));
        assertFalse(talent.isKnown());
        assertNull(talent.score());
    }

    @Test
    void a_credit_worth_nothing_makes_a_dimension_known() {
        DimensionScore talent = talent(CaseBuilder.labs(
                pack().dimension("talent", 1, new Scale.Odds(20)).rule("Hires", "talent", 8), "a")
                .credit("Hires", "a", 0));
        assertTrue(talent.isKnown());
        assertEquals(50, talent.score());
    }

    private static double score(Scale scale, double points) {
        return talent(CaseBuilder.labs(pack().dimension("talent", 1, scale).rule("Hires", "talent", 1), "a")
                .credit("Hires", "a", points)).score();
    }

    private static DimensionScore talent(CaseBuilder given) {
        return given.assess().scorecard("a").orElseThrow().dimension("talent").orElseThrow();
    }
}
