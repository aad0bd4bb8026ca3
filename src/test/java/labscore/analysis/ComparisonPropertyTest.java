package labscore.analysis;

import java.util.List;
import labscore.fixture.CausesAddUp;
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
        comparison.labs().forEach(CausesAddUp::check);
        CausesAddUp.check(GapChange.between(comparison.labs().get(0), comparison.labs().get(1)));
    }

    @Provide
    Arbitrary<List<Credit>> credits() {
        return RandomCases.credits();
    }
}
