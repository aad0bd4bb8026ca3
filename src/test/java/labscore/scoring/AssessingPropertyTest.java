package labscore.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import labscore.fixture.RandomCases;
import labscore.scheme.Mean;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssessingPropertyTest {

    @Property
    void the_order_of_facts_and_credits_changes_nothing(
            @ForAll("credits") List<Credit> credits, @ForAll Mean mean, @ForAll Random random) {
        assertEquals(
                RandomCases.assessed(mean, RandomCases.facts(), credits),
                RandomCases.assessed(
                        mean, shuffled(RandomCases.facts(), random), shuffled(credits, random)));
    }

    @Property
    void the_worths_of_a_dimension_make_its_points(@ForAll("credits") List<Credit> credits) {
        for (DimensionScore score : scores(credits)) {
            assertEquals(score.points(), score.credits().stream().mapToLong(ScoredCredit::worth).sum());
        }
    }

    @Property
    void every_credit_is_on_one_scorecard(@ForAll("credits") List<Credit> credits) {
        assertEquals(
                credits.stream().distinct().sorted().toList(),
                scores(credits).stream().flatMap(score -> score.credits().stream())
                        .map(ScoredCredit::credit).sorted().toList());
    }

    @Property
    void what_counts_is_never_more_than_the_full_worth(@ForAll("credits") List<Credit> credits) {
        for (DimensionScore score : scores(credits)) {
            for (ScoredCredit credit : score.credits()) {
                assertTrue(Math.abs(credit.worth()) <= Math.abs(credit.full()));
                assertTrue(Long.signum(credit.worth()) * Long.signum(credit.full()) >= 0);
            }
        }
    }

    @Property
    void scores_and_coverage_stay_in_their_range(@ForAll("credits") List<Credit> credits) {
        for (DimensionScore score : scores(credits)) {
            assertTrue(score.score() == null || score.score() >= 0 && score.score() <= 100);
            assertTrue(score.coverage() >= 0 && score.coverage() <= 1);
        }
    }

    @Property
    void the_credits_of_a_lab_change_no_other_labs_scorecard(@ForAll("credits") List<Credit> credits) {
        List<Credit> withoutC = credits.stream().filter(credit -> !credit.lab().equals("c")).toList();
        Assessment with = assessed(credits);
        Assessment without = assessed(withoutC);
        assertEquals(without.scorecard("a"), with.scorecard("a"));
        assertEquals(without.scorecard("b"), with.scorecard("b"));
    }

    @Property
    void every_lab_is_either_ranked_or_says_what_is_missing(@ForAll("credits") List<Credit> credits) {
        Assessment assessment = assessed(credits);
        assertEquals(RandomCases.LABS.size(), assessment.ranking().size() + assessment.unranked().size());
        assertTrue(assessment.unranked().stream().noneMatch(unranked -> unranked.missing().isEmpty()));
    }

    @Property
    void the_better_the_unknown_the_better_the_rank(@ForAll("credits") List<Credit> credits, @ForAll Mean mean) {
        for (Unranked lab : RandomCases.assessed(mean, RandomCases.facts(), credits).unranked()) {
            assertTrue(lab.rankIfLowest() == null || lab.rankIfLowest() >= lab.rankIfHighest());
        }
    }

    @Provide
    Arbitrary<List<Credit>> credits() {
        return RandomCases.credits();
    }

    private static List<DimensionScore> scores(List<Credit> credits) {
        return assessed(credits).scorecards().stream().flatMap(card -> card.dimensions().stream()).toList();
    }

    private static Assessment assessed(List<Credit> credits) {
        return RandomCases.assessed(Mean.ARITHMETIC, RandomCases.facts(), credits);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
