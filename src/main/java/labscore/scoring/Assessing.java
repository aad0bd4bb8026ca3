package labscore.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Terms terms = Terms.of(basis.judgement(), basis.dimensions());
        return ledger(terms, basis.scenario().labs(), evidence, credits).assessment(basis);
    }

    /**
     * The scorecards of some labs, which are the same whatever other labs there are.
     *
     * @param evidence what counts of these labs, and all that their credits rest on
     * @param credits of these labs; else as in {@link #assess}
     */
    public static List<Scorecard> scorecards(
            Terms terms, List<Lab> labs, Collection<WeighedFact> evidence, Collection<Credit> credits) {
        return ledger(terms, labs, evidence, credits).scorecards();
    }

    /** The assessment that scorecards of all labs make; it tells nothing of the evidence. */
    public static Assessment assessment(Basis basis, List<Scorecard> cards) {
        return assessment(basis, Map.of(), Ranking.of(cards), cards);
    }

    private static Ledger ledger(
            Terms terms, List<Lab> labs, Collection<WeighedFact> evidence, Collection<Credit> credits) {
        Ledger ledger = new Ledger(terms);
        ledger.labs(List.of(), labs);
        ledger.evidence(new EvidenceDelta(List.of(), List.copyOf(evidence)));
        Set<String> ids = new HashSet<>();
        labs.forEach(lab -> ids.add(lab.id()));
        for (Credit credit : credits) {
            if (!ids.contains(credit.lab())) {
                throw new IllegalArgumentException("a credit that nobody asked for: " + credit);
            }
            ledger.give(credit);
        }
        return ledger;
    }

    /** @param cards of all labs */
    static Assessment assessment(
            Basis basis, Map<String, WeighedFact> evidence, Ranking ranking, List<Scorecard> cards) {
        Scenario scenario = basis.scenario();
        SortedMap<String, Scorecard> byId = byId(cards);
        List<Unranked> unranked = unranked(byId, RankRange.of(basis.judgement().scheme().mean(), ranking, cards));
        return new Assessment(scenario.title(), scenario.why(), scenario.asOf(), basis.profile(), basis.judgement(),
                basis.factsFingerprint(), basis.dimensions(), ranking.ranked(byId), unranked,
                Collections.unmodifiableMap(new TreeMap<>(evidence)), ranking.ahead(2), ranking.ahead(3));
    }

    private static SortedMap<String, Scorecard> byId(List<Scorecard> cards) {
        SortedMap<String, Scorecard> byId = new TreeMap<>();
        for (Scorecard card : cards) {
            if (byId.put(card.lab().id(), card) != null) {
                throw new IllegalStateException("two scorecards of one lab: " + card.lab().id());
            }
        }
        return byId;
    }

    private static List<Unranked> unranked(SortedMap<String, Scorecard> byId, RankRange range) {
        return byId.values().stream()
                .filter(card -> card.overall() == null)
                .map(range::unranked)
                .toList();
    }
}
