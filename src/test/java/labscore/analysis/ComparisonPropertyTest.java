package labscore.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import labscore.analysis.LabMove.Detail;
import labscore.fixture.RandomCases;
import labscore.scheme.Mean;
import labscore.scoring.Credit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Causes add up to what they caused, in the hundredths that are shown. */
class ComparisonPropertyTest {

    @Property
    void causes_make_the_points_and_parts_make_the_score(
            @ForAll("credits") List<Credit> before, @ForAll("credits") List<Credit> after, @ForAll Mean mean) {
        Comparison comparison = Comparison.between(
                RandomCases.assessed(mean, RandomCases.facts(), before),
                RandomCases.assessed(mean, RandomCases.facts(), after));
        comparison.labs().forEach(ComparisonPropertyTest::assertAddsUp);
    }

    /** What holds of every lab of every comparison. */
    public static void assertAddsUp(LabMove lab) {
        for (DimensionMove dimension : lab.dimensions()) {
            assertEquals(dimension.points(), dimension.causes().stream().mapToLong(Cause::worthDelta).sum());
        }
        if (lab.detail() == Detail.SPLIT) {
            long parts = lab.reweighting() == null ? 0 : lab.reweighting();
            for (DimensionMove dimension : lab.dimensions()) {
                assertEquals(dimension.part(), dimension.causes().stream().mapToLong(Cause::part).sum());
                parts += dimension.part();
            }
            assertEquals(lab.scoreDelta(), parts);
        } else {
            assertNull(lab.reweighting());
            lab.dimensions().forEach(dimension -> assertNull(dimension.part()));
        }
    }

    @Provide
    Arbitrary<List<Credit>> credits() {
        return RandomCases.credits();
    }
}
