package labscore.analysis;

import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import labscore.fixture.CaseBuilder;
import labscore.scheme.Scale;
import labscore.scoring.Credit;
import labscore.scoring.DimensionScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule has 1 point, so amounts are points. */
class WaterfallTest {

    @ParameterizedTest(name = "points {0}: from {1} to {2} by {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # points, largest first | start | end  | parts
            # 80 − 50 = 30 for 40 points: three quarters of a score point for each
            30 10                   | 5000  | 8000 | 2250 750
            # 30 for 50 − 10 points
            50 -10                  | 5000  | 8000 | 3750 -750
            # 66.67 − 50 = 16.67 in three: the first has the odd hundredth
            10 5 5                  | 5000  | 6667 | 833 417 417
            # a sum of 0 goes by the slope there: 25 × ln 2 ÷ 20 = 0.8664 for each point
            10 -10                  | 5000  | 5000 | 866 -866
            # what is worth nothing does nothing
            20 0                    | 5000  | 6667 | 1667 0
            0                       | 5000  | 5000 | 0
            """)
    void on_the_odds_scale_the_score_is_split_in_proportion_to_the_points(
            String points, long start, long end, String parts) {
        assertWaterfall(new Scale.Odds(20), points, start, end, parts);
    }

    @ParameterizedTest(name = "points {0}: from {1} to {2} by {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # points | start | end   | parts
            # from −20 to 60: 25 at 0 points, 1.25 for each
            20 12    | 2500  | 6500  | 2500 1500
            # clamped at 100, which 60 points would reach: 75 for 100 points
            80 20    | 2500  | 10000 | 6000 1500
            -30 -10  | 2500  | 0     | -1875 -625
            12 -12   | 2500  | 2500  | 1500 -1500
            """)
    void on_the_linear_scale_likewise_and_a_clamp_is_shared(String points, long start, long end, String parts) {
        assertWaterfall(new Scale.Linear(-20, 60), points, start, end, parts);
    }

    @ParameterizedTest(name = "points {0}: split {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # points    | split
            # 10 − 9 = 1 is less than a tenth of 10 + 9 = 19
            10 -9       | false
            # 11 − 9 = 2 is a tenth of 20
            11 -9       | true
            10.99 -9    | false
            9 -11       | true
            9 -10       | false
            """)
    void where_points_nearly_cancel_they_are_not_turned_into_scores(String points, boolean split) {
        Waterfall waterfall = Waterfall.of(dimension(new Scale.Odds(20), points));
        assertEquals(split, waterfall.split());
        assertEquals(split, waterfall.parts().stream().allMatch(part -> part.score() != null));
        assertEquals(2, waterfall.parts().size());
    }

    @Test
    void an_unknown_dimension_has_no_waterfall() {
        DimensionScore unknown = CaseBuilder.labs(pack().dimension("talent", 1), "a").assess()
                .scorecard("a").orElseThrow().dimensions().get(0);
        assertThrows(IllegalArgumentException.class, () -> Waterfall.of(unknown));
    }

    private static void assertWaterfall(Scale scale, String points, long start, long end, String parts) {
        Waterfall waterfall = Waterfall.of(dimension(scale, points));
        assertEquals(start, waterfall.start());
        assertEquals(end, waterfall.end());
        assertEquals(parts, waterfall.parts().stream()
                .map(part -> Objects.toString(part.score())).collect(Collectors.joining(" ")));
    }

    private static DimensionScore dimension(Scale scale, String points) {
        CaseBuilder given = CaseBuilder.labs(
                pack().dimension("talent", 1, scale).rule("Hires", "talent", 1), "a");
        String[] each = points.split(" ");
        for (int i = 0; i < each.length; i++) {
            given.credit(new Credit("Hires", "a", Double.parseDouble(each[i]), List.of(), List.of("e" + i)));
        }
        return given.assess().scorecard("a").orElseThrow().dimensions().get(0);
    }
}
