package labscore.scoring;

import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;

import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import labscore.scheme.Mean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverallTest {

    @ParameterizedTest(name = "talent {0} × {1}, security {2} × {3}: {4} or {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # talent | weight | security | weight | arithmetic | geometric
            80       | 1      | 20       | 1      | 50         | 40
            # (3 × 80 + 1 × 20) ÷ 4 and 80^¾ × 20^¼
            80       | 3      | 20       | 1      | 65         | 56.568542494923804
            60       | 1      | 60       | 2      | 60         | 60
            80       | 1      | 0        | 1      | 40         | 0
            # weight 0: shown, not counted, not even a 0
            80       | 1      | 0        | 0      | 80         | 80
            """)
    void the_overall_score_is_the_weighted_mean_of_the_dimensions(
            double talent, double talentWeight, double security, double securityWeight,
            double arithmetic, double geometric) {
        PackBuilder pack = pack().dimension("talent", talentWeight).dimension("security", securityWeight)
                .rule("Hires", "talent", 1).rule("Is audited", "security", 1);
        assertEquals(arithmetic, overall(pack, talent, security), 1e-12);
        assertEquals(geometric, overall(pack.mean(Mean.GEOMETRIC), talent, security), 1e-12);
    }

    @Test
    void a_dimension_of_weight_0_is_shown() {
        PackBuilder pack = pack().dimension("talent", 1).dimension("security", 0)
                .rule("Hires", "talent", 1).rule("Is audited", "security", 1);
        Scorecard card = CaseBuilder.labs(pack, "a").credit("Hires", "a", 80).credit("Is audited", "a", 20).assess()
                .scorecard("a").orElseThrow();
        assertEquals(20, card.dimension("security").orElseThrow().score());
        assertEquals(80, card.overall());
    }

    private static double overall(PackBuilder pack, double talent, double security) {
        return CaseBuilder.labs(pack, "a").credit("Hires", "a", talent).credit("Is audited", "a", security).assess()
                .scorecard("a").orElseThrow().overall();
    }
}
