package labscore.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.scheme.Rule;

/** From credits to an assessment. */
public final class Assessing {

    private Assessing() {}

    /**
     * @param evidence what counts at the scenario's date, in any order
     * @param credits that the rules gave for it, in any order; equal ones are one
     * @throws labscore.problem.LabscoreException if a rule credits an amount that is no number
     * @throws IllegalArgumentException if a credit is for an unknown lab, of an unknown rule or
     *     dimension, or rests on evidence that does not count
     */
    public static Assessment assess(Basis basis, Collection<WeighedFact> evidence, Collection<Credit> credits) {
        Scenario scenario = basis.scenario();
        Map<String, WeighedFact> byId = byId(evidence);
        List<Scorecard> cards = scorecards(basis, byId, credits);
        Ranking ranking = Ranking.of(cards);
        return new Assessment(scenario.title(), scenario.why(), scenario.asOf(), basis.profile(), basis.judgement(),
                basis.factsFingerprint(), basis.dimensions(), ranking.ranked(), unranked(basis, ranking, cards),
                byId, ranking.ahead(2), ranking.ahead(3));
    }

    private static Map<String, WeighedFact> byId(Collection<WeighedFact> evidence) {
        Map<String, WeighedFact> byId = new TreeMap<>();
        evidence.forEach(weighed -> byId.put(weighed.fact().id(), weighed));
        return Collections.unmodifiableMap(byId);
    }

    private static List<Scorecard> scorecards(
            Basis basis, Map<String, WeighedFact> evidence, Collection<Credit> credits) {
        Coverage coverage = Coverage.of(basis.judgement(), evidence.values());
        Scorecards scorecards =
                new Scorecards(basis.judgement(), basis.dimensions(), coverage, new Worths(evidence));
        Map<String, Map<String, List<Credit>>> byLab = byLabAndRule(basis, credits);
        return basis.scenario().labs().stream().map(lab -> scorecards.of(lab, byLab.get(lab.id()))).toList();
    }

    private static Map<String, Map<String, List<Credit>>> byLabAndRule(Basis basis, Collection<Credit> credits) {
        Map<String, Map<String, List<Credit>>> byLab = new HashMap<>();
        basis.scenario().labs().forEach(lab -> byLab.put(lab.id(), new HashMap<>()));
        for (Credit credit : credits) {
            Map<String, List<Credit>> ofLab = byLab.get(credit.lab());
            if (ofLab == null || !isScored(basis, credit.rule())) {
                throw new IllegalArgumentException("a credit that nobody asked for: " + credit);
            }
            ofLab.computeIfAbsent(credit.rule(), rule -> new ArrayList<>()).add(credit);
        }
        byLab.values().forEach(ofLab -> ofLab.replaceAll((rule, given) -> List.copyOf(new TreeSet<>(given))));
        return byLab;
    }

    private static boolean isScored(Basis basis, String ruleName) {
        Rule rule = basis.judgement().rules().get(ruleName);
        return rule != null && basis.dimensions().stream().anyMatch(d -> d.id().equals(rule.dimension()));
    }

    private static List<Unranked> unranked(Basis basis, Ranking ranking, List<Scorecard> cards) {
        RankRange range = RankRange.of(basis.judgement().scheme().mean(), ranking, cards);
        return cards.stream()
                .filter(card -> card.overall() == null)
                .sorted(Comparator.comparing(card -> card.lab().id()))
                .map(range::unranked)
                .toList();
    }
}
