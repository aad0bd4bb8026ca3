package labscore.scoring;

import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import labscore.fixture.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One dimension in which points are the score, so that labs a, b, c … have the scores given. */
class RankingTest {

    @ParameterizedTest(name = "{0}: {1}, lead {2}, spread {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # scores of a b c … | ranks         | lead | spread
            68.1 71.3 64.9      | 1b 2a 3c      | 3.2  | 6.4
            70 80 70 60         | 1b 2a 2c 4d   | 10   | 10
            80 80 70            | 1a 1b 3c      | 0    | 10
            80 80 80            | 1a 1b 1c      | 0    | 0
            # ties are of what readers see: 70.04 and 69.96 are both 70.0
            69.96 70.04         | 1a 1b         | 0    | -
            # half to even: 70.25 is 70.2, 70.75 is 70.8
            70.25 70.75         | 1b 2a         | 0.6  | -
            # 0.3 − 0.1 in floating point is 0.19999999999999998
            0.3 0.1             | 1a 2b         | 0.2  | -
            50                  | 1a            | -    | -
            """)
    void labs_rank_by_the_score_rounded_to_a_tenth_and_ties_share(
            String scores, String ranks, Double lead, Double spread) {
        Assessment assessment = assessmentOf(scores);
        assertEquals(ranks, assessment.ranking().stream()
                .map(ranked -> ranked.rank() + ranked.scorecard().lab().id())
                .collect(Collectors.joining(" ")));
        assertEquals(lead, assessment.lead());
        assertEquals(spread, assessment.spread());
    }

    @Test
    void without_a_ranked_lab_there_is_no_lead() {
        Assessment nobody = CaseBuilder.labs(pack().dimension("talent", 1), "a", "b").assess();
        assertNull(nobody.lead());
        assertNull(nobody.spread());
        assertEquals(2, nobody.unranked().size());
    }

    private static Assessment assessmentOf(String scores) {
        String[] each = scores.split(" ");
        String[] labs = "a b c d".substring(0, 2 * each.length - 1).split(" ");
        CaseBuilder given = CaseBuilder.labs(pack().dimension("talent", 1).rule("Hires", "talent", 1), labs);
        for (int i = 0; i < each.length; i++) {
            given.credit("Hires", labs[i], Double.parseDouble(each[i]));
        }
        return given.assess();
    }
}
