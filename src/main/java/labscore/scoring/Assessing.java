package labscore.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import labscore.evidence.EvidenceDelta;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;

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
        Ledger ledger = new Ledger(Terms.of(basis.judgement(), basis.dimensions()));
        ledger.labs(List.of(), basis.scenario().labs());
        ledger.evidence(new EvidenceDelta(List.of(), List.copyOf(evidence)));
        Set<String> labs = basis.scenario().labs().stream().map(Lab::id).collect(Collectors.toSet());
        for (Credit credit : credits) {
            if (!labs.contains(credit.lab())) {
                throw new IllegalArgumentException("a credit that nobody asked for: " + credit);
            }
            ledger.give(credit);
        }
        return ledger.assessment(basis);
    }

    /** @param cards of all labs */
    static Assessment assessment(
            Basis basis, Map<String, WeighedFact> evidence, Ranking ranking, List<Scorecard> cards) {
        Scenario scenario = basis.scenario();
        return new Assessment(scenario.title(), scenario.why(), scenario.asOf(), basis.profile(), basis.judgement(),
                basis.factsFingerprint(), basis.dimensions(), ranking.ranked(byId(cards)), unranked(basis, ranking, cards),
                Collections.unmodifiableMap(new TreeMap<>(evidence)), ranking.ahead(2), ranking.ahead(3));
    }

    private static Map<String, Scorecard> byId(List<Scorecard> cards) {
        return cards.stream().collect(Collectors.toMap(card -> card.lab().id(), card -> card));
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
