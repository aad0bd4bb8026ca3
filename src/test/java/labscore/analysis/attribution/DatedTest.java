package labscore.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import labscore.analysis.change.Changes;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.fixture.Shipped;
import labscore.scheme.Judgement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Facts of one day, ages of another. */
class DatedTest {

    private final Judgement judgement = Shipped.labscore().judgement();

    @Property(tries = 100)
    void the_facts_are_those_of_one_day_and_the_weights_those_of_the_other(
            @ForAll @IntRange(max = 900) int back, @ForAll @IntRange(max = 900) int backAge) {
        Scenario baseline = Shipped.baseline();
        LocalDate counted = baseline.asOf().minusDays(back);
        LocalDate aged = baseline.asOf().minusDays(backAge);
        Map<String, Double> mixed = weights(Changes.apply(
                new Dated(counted, aged, judgement.vocabulary()).changes(baseline), baseline).facts(), aged);
        Map<String, Double> then = weights(baseline.facts(), aged);

        assertEquals(weights(baseline.facts(), counted).keySet(), mixed.keySet());
        mixed.forEach((id, weight) -> assertEquals(then.getOrDefault(id, weight), weight, id));
    }

    private Map<String, Double> weights(List<Fact> facts, LocalDate day) {
        return EvidenceAt.of(facts, judgement.vocabulary(), judgement.scheme().confidence(), day).stream()
                .filter(weighed -> weighed.reports().size() == 1)
                .collect(Collectors.toMap(weighed -> weighed.fact().id(), WeighedFact::weight));
    }
}
