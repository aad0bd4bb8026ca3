package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import labscore.analysis.Assessor;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.analysis.goal.Contest;
import labscore.analysis.goal.Defence;
import labscore.analysis.goal.Reach;
import labscore.analysis.goal.Route;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import labscore.scoring.Assessment;
import org.junit.jupiter.api.Test;

/** What is said to move a rank moves it, and what is said not to does not. */
class GoalTest {

    private static final Set<String> LABS = Set.of("alibaba", "amazon", "mistral", "microsoft");

    private final Scenario baseline = Shipped.baseline();
    private final Assessor live = Shipped.labscore().live();

    @Test
    void each_route_leads_there_in_a_fresh_session() {
        Reach reach = Reach.of(live, baseline, new Contest("amazon", null), wish(4, 2, 2_000));

        assertFalse(reach.routes().isEmpty());
        for (Route route : reach.routes()) {
            Scenario changed = Changes.apply(
                    route.changes().stream().map(candidate -> (Change) candidate.change()).toList(), baseline);
            Assessment fresh = Shipped.labscore().assess(changed);
            assertEquals(fresh, route.after());
            assertTrue(reach.contest().in(fresh).isWithin(4));
        }
        List<Double> plausibilities = reach.routes().stream().map(Route::plausibility).toList();
        assertEquals(plausibilities.stream().sorted((a, b) -> Double.compare(b, a)).toList(), plausibilities);
    }

    @Test
    void the_search_finds_what_trying_all_pairs_finds() {
        Scenario few = few();
        for (String lab : List.of("mistral", "microsoft")) {
            for (String dimension : new String[] {null, "security"}) {
                Contest contest = new Contest(lab, dimension);
                Reach reach = Reach.of(live, few, contest, wish(1, 2, 100_000));
                int last = reach.tried().size() - 1;
                if (last >= 0) {
                    assertTrue(reach.tried().get(last).isProved());
                    assertEquals(bruteForce(few, contest, reach.tried().get(last).size()),
                            reach.tried().get(last).found());
                }
            }
        }
    }

    @Test
    void a_fact_to_be_avoided_stays() {
        Contest contest = new Contest("amazon", null);
        String first = Reach.of(live, baseline, contest, wish(4, 1, 2_000)).routes().get(0)
                .changes().get(0).change().id();
        Reach without = Reach.of(live, baseline, contest,
                new Reach.Wish(4, 1, Set.of(first), List.of(), 2_000, 100));
        assertTrue(without.routes().stream().flatMap(route -> route.changes().stream())
                .noneMatch(candidate -> candidate.change().id().equals(first)));
    }

    @Test
    void facts_of_a_catalogue_are_candidates_if_the_scenario_lacks_them() {
        Fact fact = baseline.facts().stream().filter(f -> f.id().equals("karpathy-to-anthropic")).findFirst()
                .orElseThrow();
        Scenario without = new Change.OfFact(fact.id(), fact, null).applyTo(baseline);
        Contest talent = new Contest("meta", "talent");
        Reach with = Reach.of(live, without, talent, new Reach.Wish(1, 1, Set.of(), List.of(fact), 2_000, 10));
        Reach lacking = Reach.of(live, without, talent, wish(1, 1, 2_000));

        assertEquals(lacking.candidates() + 1, with.candidates());
        assertEquals(lacking.candidates(), Reach.of(live, without, talent,
                new Reach.Wish(1, 1, Set.of(), without.facts(), 2_000, 10)).candidates());
    }

    @Test
    void when_the_budget_is_spent_nothing_more_is_claimed() {
        Reach reach = Reach.of(live, baseline, new Contest("xai", null), wish(1, 2, 50));
        assertEquals(50, reach.tried().get(0).assessed());
        assertFalse(reach.tried().get(0).isProved());
        assertEquals(1, reach.tried().size());
    }

    @Test
    void defence_names_the_facts_that_cost_the_rank_and_no_others() {
        Contest contest = new Contest("alibaba", null);
        Defence defence = Defence.of(live, baseline, contest);
        List<String> named = defence.losses().stream().map(loss -> loss.fact().id()).sorted().toList();
        List<String> costing = baseline.facts().stream()
                .filter(fact -> !contest.in(Shipped.labscore().assess(
                        new Change.OfFact(fact.id(), fact, null).applyTo(baseline))).isWithin(4))
                .map(Fact::id).sorted().toList();
        assertEquals(costing, named);
        assertEquals(defence.tried() - named.size(), defence.harmless());
    }

    private static Reach.Wish wish(int rank, int atMost, int budget) {
        return new Reach.Wish(rank, atMost, Set.of(), List.of(), budget, 100);
    }

    /** The facts of four labs: few enough to try all pairs. */
    private Scenario few() {
        List<Change> drops = new ArrayList<>();
        baseline.labs().stream().filter(lab -> !LABS.contains(lab.id()))
                .forEach(lab -> drops.add(new Change.OfLab(lab.id(), lab, null)));
        baseline.facts().stream()
                .filter(fact -> fact.fields().values().stream().noneMatch(LABS::contains))
                .forEach(fact -> drops.add(new Change.OfFact(fact.id(), fact, null)));
        return Changes.apply(drops, baseline);
    }

    private int bruteForce(Scenario scenario, Contest contest, int size) {
        List<Change> changes = new ArrayList<>();
        for (Fact fact : scenario.facts()) {
            changes.add(new Change.OfFact(fact.id(), fact, null));
            if (fact.confidence() > 0.5) {
                changes.add(new Change.OfFact(fact.id(), fact, fact.believed(fact.confidence() == 1 ? 0.8 : 0.3)));
            }
            if (fact.confidence() < 1) {
                changes.add(new Change.OfFact(fact.id(), fact, fact.believed(fact.confidence() == 0.8 ? 1 : 0.8)));
            }
        }
        return count(scenario, changes, 0, size, contest);
    }

    private int count(Scenario scenario, List<Change> changes, int from, int size, Contest contest) {
        if (size == 0) {
            return contest.in(live.assess(scenario)).isWithin(1) ? 1 : 0;
        }
        int found = 0;
        for (int i = from; i < changes.size(); i++) {
            String subject = changes.get(i).subject();
            List<Change> rest = changes.subList(i + 1, changes.size()).stream()
                    .filter(change -> !change.subject().equals(subject)).toList();
            found += count(changes.get(i).applyTo(scenario), rest, 0, size - 1, contest);
        }
        return found;
    }
}
