package labscore.evidence;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import labscore.fixture.FactBuilder;
import labscore.fixture.PackBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvidenceAtPropertyTest {

    private static final PackBuilder PACK = pack().event("Move", 300).state("Certificate").context("Headcount");
    private static final LocalDate TODAY = LocalDate.parse(FactBuilder.TODAY);

    @Property
    void the_order_of_facts_and_of_reports_changes_nothing(@ForAll("facts") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertEquals(at(facts), at(shuffled));
    }

    @Property
    void facts_after_the_as_of_date_change_nothing(@ForAll("facts") List<Fact> facts) {
        List<Fact> untilToday = facts.stream().filter(fact -> !fact.date().last().isAfter(TODAY)).toList();
        assertEquals(at(untilToday), at(facts));
    }

    @Property
    void a_weight_is_never_more_than_the_confidence(@ForAll("facts") List<Fact> facts) {
        for (WeighedFact weighed : at(facts)) {
            assertTrue(weighed.weight() > 0 && weighed.weight() <= weighed.fact().confidence());
        }
    }

    @Property
    void every_report_is_in_one_fact_at_most(@ForAll("facts") List<Fact> facts) {
        List<String> reports = at(facts).stream().flatMap(weighed -> weighed.reports().stream()).toList();
        assertEquals(reports.stream().distinct().toList(), reports);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<FactBuilder> facts = Combinators.combine(
                        Arbitraries.of("Move", "Certificate", "Headcount"),
                        Arbitraries.of("2024", "2025-03", "2026-07-05", "2026-07-06", "2027"),
                        Arbitraries.of(0.3, 0.45, 0.6, 1.0),
                        events(),
                        Arbitraries.of("Reuters", "FT", null))
                .as((type, date, confidence, event, publisher) -> fact("-", type)
                        .on(date).confidence(confidence).event(event).by(publisher));
        return Combinators.combine(facts, ids()).as(FactBuilder::supersedes).list().ofMaxSize(8).map(this::numbered)
                .withoutEdgeCases();
    }

    /** Facts get the ids f0, f1 and so on. */
    private List<Fact> numbered(List<FactBuilder> builders) {
        List<Fact> facts = new ArrayList<>();
        for (FactBuilder builder : builders) {
            facts.add(builder.id("f" + facts.size()).build());
        }
        return facts;
    }

    @Provide
    Arbitrary<String> events() {
        return Arbitraries.of("x", "y").injectNull(0.5);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of("f0", "f1", "f2", "f3").injectNull(0.7);
    }

    private static List<WeighedFact> at(List<Fact> facts) {
        return EvidenceAt.of(facts, PACK.vocabulary(), PackBuilder.WORDS, TODAY);
    }
}
