package labscore.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.scheme.Dimension;
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
        Set<String> dimensions = basis.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
        for (Credit credit : credits) {
            Map<String, List<Credit>> ofLab = byLab.get(credit.lab());
            Rule rule = basis.judgement().rules().get(credit.rule());
            if (ofLab == null || rule == null || !dimensions.contains(rule.dimension())) {
                throw new IllegalArgumentException("a credit that nobody asked for: " + credit);
            }
            ofLab.computeIfAbsent(credit.rule(), name -> new ArrayList<>()).add(credit);
        }
        byLab.values().forEach(ofLab -> ofLab.replaceAll((name, given) -> inOrder(given)));
        return byLab;
    }

    /** The engine's credits are in order already, which is sooner seen than made. */
    private static List<Credit> inOrder(List<Credit> credits) {
        for (int i = 1; i < credits.size(); i++) {
            if (credits.get(i - 1).compareTo(credits.get(i)) >= 0) {
                return List.copyOf(new TreeSet<>(credits));
            }
        }
        return credits;
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
