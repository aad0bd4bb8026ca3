package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;
import labscore.scoring.ScoredCredit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold of the shipped pack over the shipped facts, whatever is drawn from them. */
class BaselinePropertyTest {

    @Property(tries = 20)
    void points_are_the_sum_of_the_worths_for_every_lab(@ForAll long seed) {
        for (Scorecard card : assess(half(seed)).scorecards()) {
            for (DimensionScore dimension : card.dimensions()) {
                assertEquals(dimension.credits().stream().mapToLong(ScoredCredit::worth).sum(), dimension.points());
                if (dimension.isKnown()) {
                    assertEquals(dimension.dimension().scale().score(dimension.points() / 100.0), dimension.score());
                }
            }
        }
    }

    @Property(tries = 20)
    void the_order_of_facts_and_labs_changes_nothing(@ForAll long seed) {
        Scenario baseline = Shipped.baseline();
        List<Fact> facts = new ArrayList<>(baseline.facts());
        List<Lab> labs = new ArrayList<>(baseline.labs());
        Collections.shuffle(facts, new Random(seed));
        Collections.shuffle(labs, new Random(seed));
        assertEquals(assess(baseline), assess(with(baseline, labs, facts, baseline.asOf())));
    }

    @Property(tries = 10)
    void facts_after_the_as_of_date_change_nothing(@ForAll long seed) {
        LocalDate asOf = Shipped.baseline().asOf().minusDays(Math.floorMod(seed, 900L));
        Scenario earlier = with(Shipped.baseline(), Shipped.baseline().labs(), Shipped.baseline().facts(), asOf);
        List<Fact> known = earlier.facts().stream().filter(fact -> !fact.date().last().isAfter(asOf)
                || fact.known() != null && !fact.known().last().isAfter(asOf)).toList();
        assertSame(assess(earlier), assess(with(earlier, earlier.labs(), known, asOf)));
    }

    @Property(tries = 10)
    void a_fact_withdrawn_and_put_back_restores_the_assessment(@ForAll long seed) {
        Scenario baseline = Shipped.baseline();
        List<Fact> facts = new ArrayList<>(baseline.facts());
        Fact withdrawn = facts.remove(Math.floorMod(seed, facts.size()));
        Assessment without = assess(with(baseline, baseline.labs(), facts, baseline.asOf()));
        assertNotEquals(assess(baseline).factsFingerprint(), without.factsFingerprint());
        facts.add(withdrawn);
        assertEquals(assess(baseline), assess(with(baseline, baseline.labs(), facts, baseline.asOf())));
    }

    @Property(tries = 10)
    void a_lab_that_nobody_deals_with_changes_no_other_score(@ForAll long seed) {
        Scenario baseline = Shipped.baseline();
        Lab model = baseline.labs().get(Math.floorMod(seed, baseline.labs().size()));
        List<Lab> labs = new ArrayList<>(baseline.labs());
        labs.add(new Lab("newcomer", "Newcomer", List.of(), null));
        List<Fact> facts = new ArrayList<>(baseline.facts());
        baseline.facts().stream().filter(fact -> namesOnly(fact, model))
                .forEach(fact -> facts.add(ofNewcomer(fact)));
        Map<String, Scorecard> after = byLab(assess(with(baseline, labs, facts, baseline.asOf())));
        after.remove("newcomer");
        assertEquals(byLab(assess(baseline)), after);
    }

    private static boolean namesOnly(Fact fact, Lab lab) {
        return lab.id().equals(fact.fields().get("lab")) && Shipped.labscore().judgement().vocabulary().types()
                .get(fact.type()).organisationsOf(fact).equals(Set.of(lab.id()));
    }

    private static Fact ofNewcomer(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>(fact.fields());
        fields.put("lab", "newcomer");
        EvidenceDate date = fact.date();
        return new Fact("newcomer-" + fact.id(), fact.type(), fields, date, fact.until(), fact.known(),
                fact.confidence(), fact.sources(), null, fact.status(), fact.contested(), null, null, fact.note(),
                fact.where());
    }

    private static Map<String, Scorecard> byLab(Assessment assessment) {
        return assessment.scorecards().stream().collect(Collectors.toMap(card -> card.lab().id(), card -> card));
    }

    private static void assertSame(Assessment expected, Assessment actual) {
        assertEquals(expected.ranking(), actual.ranking());
        assertEquals(expected.unranked(), actual.unranked());
        assertEquals(expected.evidence(), actual.evidence());
    }

    private static Scenario half(long seed) {
        Random random = new Random(seed);
        Scenario baseline = Shipped.baseline();
        List<Fact> facts = baseline.facts().stream().filter(fact -> random.nextBoolean()).toList();
        return with(baseline, baseline.labs(), facts, baseline.asOf());
    }

    private static Scenario with(Scenario scenario, List<Lab> labs, List<Fact> facts, LocalDate asOf) {
        return new Scenario(scenario.title(), scenario.why(), asOf, labs, facts, scenario.profile(),
                scenario.weights(), scenario.points());
    }

    private static Assessment assess(Scenario scenario) {
        return Shipped.labscore().assess(scenario);
    }
}
