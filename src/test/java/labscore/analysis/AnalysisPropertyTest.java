package labscore.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import labscore.fixture.RandomCases;
import labscore.scheme.Mean;
import labscore.scoring.Assessment;
import labscore.scoring.Credit;
import labscore.scoring.DimensionScore;
import labscore.scoring.Rounding;
import labscore.scoring.Scorecard;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is split adds up, in the hundredths that are shown. */
class AnalysisPropertyTest {

    @Property
    void the_parts_of_a_waterfall_lead_from_its_start_to_its_end(@ForAll("credits") List<Credit> credits) {
        for (Scorecard card : assessed(Mean.ARITHMETIC, credits).scorecards()) {
            card.dimensions().stream().filter(DimensionScore::isKnown).map(Waterfall::of).filter(Waterfall::split)
                    .forEach(waterfall -> assertEquals(
                            waterfall.end() - waterfall.start(),
                            waterfall.parts().stream().mapToLong(Waterfall.Part::score).sum()));
        }
    }

    @Property
    void the_parts_of_a_contrast_make_the_gap(@ForAll("credits") List<Credit> credits, @ForAll Mean mean) {
        Contrast contrast = contrast(mean, credits);
        if (contrast.dimensions().stream().anyMatch(gap -> gap.part() != null)) {
            assertEquals(contrast.gap(), contrast.dimensions().stream()
                    .map(DimensionGap::part).filter(Objects::nonNull).mapToLong(Long::longValue).sum());
        }
        for (DimensionGap dimension : contrast.dimensions()) {
            if (dimension.detail() == DimensionGap.Detail.BY_RULE) {
                assertEquals(dimension.part(), dimension.rules().stream().mapToLong(RuleGap::part).sum());
            }
        }
    }

    @Property
    void a_dimensions_part_is_near_its_weighted_difference(@ForAll("credits") List<Credit> credits) {
        for (DimensionGap gap : contrast(Mean.ARITHMETIC, credits).dimensions()) {
            if (gap.part() != null) {
                assertEquals(100 * gap.share() * (gap.a().score() - gap.b().score()), gap.part(), 2);
            }
        }
    }

    @Property
    void the_points_of_the_rules_make_the_points_of_the_dimension(@ForAll("credits") List<Credit> credits) {
        for (DimensionGap gap : contrast(Mean.ARITHMETIC, credits).dimensions()) {
            assertEquals(gap.points(), gap.rules().stream().mapToLong(RuleGap::points).sum());
        }
    }

    @Property
    void with_nothing_left_out_the_scores_are_the_overall_scores(
            @ForAll("credits") List<Credit> credits, @ForAll Mean mean) {
        Contrast contrast = contrast(mean, credits);
        if (contrast.leftOut().isEmpty()) {
            assertEquals(Rounding.hundredths(contrast.a().overall()), contrast.scoreA());
            assertEquals(Rounding.hundredths(contrast.b().overall()), contrast.scoreB());
        } else {
            assertTrue(contrast.a().overall() == null || contrast.b().overall() == null);
        }
    }

    @Provide
    Arbitrary<List<Credit>> credits() {
        return RandomCases.credits();
    }

    private static Contrast contrast(Mean mean, List<Credit> credits) {
        Assessment assessment = assessed(mean, credits);
        return Contrast.between(
                mean, assessment.scorecard("a").orElseThrow(), assessment.scorecard("b").orElseThrow());
    }

    private static Assessment assessed(Mean mean, List<Credit> credits) {
        return RandomCases.assessed(mean, RandomCases.facts(), credits);
    }
}
