package labscore.scoring;

import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule has 1 point, so an amount of 8 is a full worth of 8.00, which is 800 hundredths. */
class SeriesTest {

    @ParameterizedTest(name = "amounts {0}, diminish {1}, cap {2}: {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # amounts     | diminish | cap | worths, largest first
            8 8 8         | -        | -   | 800 800 800
            # 8, 8 × 0.7, 8 × 0.49
            8 8 8         | 0.7      | -   | 800 560 392
            # the largest comes first whatever the order: 8, 4 × 0.5, 2 × 0.25
            2 4 8         | 0.5      | -   | 800 200 50
            # for and against are two series: 8, 4 × 0.5 and −6, −2 × 0.5
            8 4 -6 -2     | 0.5      | -   | 800 -600 200 -100
            8 8           | 0        | -   | 800 0
            8 8           | 1        | -   | 800 800
            # half to even again: 0.05 × 0.5 is 2.5 hundredths, 0.07 × 0.5 is 3.5
            1 0.05        | 0.5      | -   | 100 2
            1 0.07        | 0.5      | -   | 100 4
            # 0.1² × 0.50 is 0.5 hundredths on paper, whatever 0.1 is in binary
            1 1 0.5       | 0.1      | -   | 100 10 0
            # the cap cuts the smallest first: 24 − 10 − 8 leaves 6 of 7
            10 8 7        | -        | 24  | 1000 800 600
            # and then the next: 12 − 10 leaves 2 of 8 and nothing of 7
            10 8 7        | -        | 12  | 1000 200 0
            10            | -        | 4   | 400
            10 8 -10 -8   | -        | 12  | 1000 -1000 200 -200
            10 8          | -        | 18  | 1000 800
            10            | -        | 0   | 0
            # diminished first, then capped: 8 + 4 + 2 = 14
            8 8 8         | 0.5      | 13  | 800 400 100
            """)
    void further_credits_of_a_rule_count_less_and_their_sum_is_bounded(
            String amounts, Double diminish, Double cap, String worths) {
        CaseBuilder given = CaseBuilder.labs(packWith(cap, diminish), "a");
        String[] each = amounts.split(" ");
        for (int i = 0; i < each.length; i++) {
            given.credit(credit("a", Double.parseDouble(each[i]), List.of("e" + i)));
        }
        assertEquals(worths, worths(given));
    }

    @Test
    void of_equally_large_credits_the_one_with_the_lower_evidence_ids_counts_in_full() {
        CaseBuilder given = CaseBuilder.labs(packWith(null, 0.5), "a")
                .credit(credit("a", 8, List.of("y")))
                .credit(credit("a", 8, List.of("x")));
        assertEquals(List.of("x", "y"), scored(given).map(credit -> credit.credit().aggregated().get(0)).toList());
        assertEquals("800 400", worths(given));
    }

    @Test
    void each_lab_has_a_series_of_its_own() {
        CaseBuilder given = CaseBuilder.labs(packWith(8.0, 0.5), "a", "b")
                .credit(credit("a", 8, List.of())).credit(credit("b", 8, List.of()));
        assertEquals("800", worths(given));
    }

    @Test
    void the_full_worth_stays_visible() {
        CaseBuilder given = CaseBuilder.labs(packWith(3.0, null), "a").credit(credit("a", 8, List.of()));
        assertEquals(List.of(800L), scored(given).map(ScoredCredit::full).toList());
    }

    private static PackBuilder packWith(Double cap, Double diminish) {
        return pack().dimension("talent", 1).rule("Hires", "talent", 1, cap, diminish);
    }

    private static Credit credit(String lab, double amount, List<String> evidence) {
        return new Credit("Hires", lab, amount, List.of(), evidence);
    }

    private static String worths(CaseBuilder given) {
        return String.join(" ", scored(given).map(credit -> String.valueOf(credit.worth())).toList());
    }

    private static Stream<ScoredCredit> scored(CaseBuilder given) {
        return given.assess().scorecard("a").orElseThrow().dimension("talent").orElseThrow().credits().stream();
    }
}
