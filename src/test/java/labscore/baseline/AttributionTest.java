package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import labscore.analysis.Assessor;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.attribution.LabAttribution;
import labscore.analysis.attribution.Part;
import labscore.analysis.attribution.Split;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is attributed on the shipped baseline adds up, whatever was changed. */
class AttributionTest {

    private final Assessor live = Shipped.labscore().live();

    @Property(tries = 8)
    void parts_make_the_whole_for_each_lab_either_way(@ForAll long seed) {
        Random random = new Random(seed);
        Attribution attribution = Attribution.byChange(live, Shipped.baseline(), variant(random));
        assertAddsUp(attribution);
        assertNull(attribution.orders());
    }

    @Example
    void more_than_ten_changes_are_sampled_and_still_add_up() {
        Attribution attribution = Attribution.byChange(live, Shipped.baseline(),
                without(Shipped.baseline(), Shipped.baseline().facts().subList(40, 54)));
        assertAddsUp(attribution);
        assertNotNull(attribution.orders());
        assertEquals(attribution.parts().size(), attribution.moved().get(0).score().errors().size());
    }

    @Example
    void between_two_dates_what_happened_is_told_from_the_passage_of_time() {
        Scenario later = Shipped.baseline();
        Scenario earlier = at(later, LocalDate.of(2026, 4, 1));
        Attribution attribution = Attribution.byKind(live, earlier, later);
        assertEquals(List.of(Part.Kind.EVIDENCE, Part.Kind.TIME),
                attribution.parts().stream().map(Part::kind).toList());
        assertTrue(attribution.parts().get(0).begun().contains("karpathy-to-anthropic"));
        assertAddsUp(attribution);
        // One after another: first what happened, seen as if on the earlier day, then the days.
        assertEquals(attribution.labs(), Attribution.byChange(live, earlier, later).labs());
    }

    @Example
    void evidence_rules_weights_and_time_are_four_parts() {
        Scenario later = Shipped.baseline();
        String rule = Shipped.labscore().judgement().rules().keySet().iterator().next();
        Scenario earlier = new Scenario("Earlier", null, LocalDate.of(2026, 4, 1), later.labs(), later.facts(),
                "investor", Map.of(), Map.of(rule, 1.0));
        Attribution attribution = Attribution.byKind(live, earlier, later);
        assertEquals(List.of(Part.Kind.RULES, Part.Kind.WEIGHTS, Part.Kind.EVIDENCE, Part.Kind.TIME),
                attribution.parts().stream().map(Part::kind).toList());
        assertAddsUp(attribution);
    }

    @Example
    void a_fact_goes_together_with_the_one_that_it_supersedes() {
        Fact successor = Shipped.baseline().facts().stream()
                .filter(fact -> fact.supersedes() != null).findFirst().orElseThrow();
        List<Fact> both = Shipped.baseline().facts().stream()
                .filter(fact -> fact == successor || fact.id().equals(successor.supersedes())).toList();
        Attribution attribution =
                Attribution.byChange(live, Shipped.baseline(), without(Shipped.baseline(), both));
        assertEquals(List.of(2), attribution.parts().stream().map(part -> part.changes().size()).toList());
    }

    @Example
    void a_lab_that_loses_its_rank_is_split_in_points() {
        List<Fact> ofMistral = Shipped.baseline().facts().stream()
                .filter(fact -> fact.fields().containsValue("mistral")).limit(9).toList();
        Attribution attribution = Attribution.byChange(live, without(Shipped.baseline(), ofMistral),
                new Scenario("No Mistral", null, Shipped.baseline().asOf(), Shipped.baseline().labs(),
                        Shipped.baseline().facts().stream()
                                .filter(fact -> !fact.fields().containsValue("mistral")).toList(),
                        null, Map.of(), Map.of()));
        LabAttribution mistral = attribution.labs().stream()
                .filter(lab -> lab.lab().id().equals("mistral")).findFirst().orElseThrow();
        assertNull(mistral.score());
        assertTrue(mistral.moved());
    }

    @Example
    void another_rule_pack_is_a_part_beside_what_happened_and_the_passage_of_time() {
        Scenario later = Shipped.baseline();
        Scenario earlier = at(later, LocalDate.of(2026, 4, 1));
        String rule = "A leading researcher takes up hands-on pre-training work";
        Assessor otherPack = scenario -> live.assess(new Change.OfPoints(rule, null, 2.0).applyTo(scenario));

        Attribution all = Attribution.betweenPacks(live, otherPack, earlier, later);
        assertEquals(List.of(Part.Kind.RULES, Part.Kind.EVIDENCE, Part.Kind.TIME),
                all.parts().stream().map(Part::kind).toList());
        assertAddsUp(all);

        Attribution rulesOnly = Attribution.betweenPacks(live, otherPack, later, later);
        assertEquals(List.of("anthropic"), rulesOnly.moved().stream().map(lab -> lab.lab().id()).toList());
        assertAddsUp(rulesOnly);
    }

    private static void assertAddsUp(Attribution attribution) {
        for (LabAttribution lab : attribution.labs()) {
            if (lab.score() != null) {
                assertEquals(lab.after().score() - lab.before().score(), lab.score().total());
                assertAddsUp(lab.score());
            }
            lab.points().values().forEach(AttributionTest::assertAddsUp);
        }
    }

    private static void assertAddsUp(Split split) {
        assertEquals(split.total(), split.parts().stream().mapToLong(Long::longValue).sum());
        assertEquals(split.total(), split.inOrder().stream().mapToLong(Long::longValue).sum());
    }

    /** Up to five facts dropped, stated otherwise or brought in, other weights, another day. */
    private static Scenario variant(Random random) {
        Scenario variant = Shipped.baseline();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            Fact fact = variant.facts().get(random.nextInt(variant.facts().size()));
            variant = Changes.apply(List.of(new Change.OfFact(fact.id(), fact,
                    random.nextBoolean() ? null : fact.dated(fact.known(), fact.date()))), variant);
        }
        if (random.nextBoolean()) {
            variant = new Change.OfWeight("security", null, 2.0).applyTo(variant);
        }
        return random.nextBoolean() ? at(variant, variant.asOf().minusDays(random.nextInt(500))) : variant;
    }

    private static Scenario at(Scenario scenario, LocalDate day) {
        return new Change.OfDate(scenario.asOf(), day).applyTo(scenario);
    }

    private static Scenario without(Scenario scenario, List<Fact> facts) {
        List<Change> drops = new ArrayList<>();
        facts.forEach(fact -> drops.add(new Change.OfFact(fact.id(), fact, null)));
        return Changes.apply(drops, scenario);
    }
}
