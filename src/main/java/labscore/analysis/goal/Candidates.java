package labscore.analysis.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import labscore.analysis.change.Change;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;

/** The changes that may be made: each fact dropped, believed a word less or more, or added from a catalogue. */
final class Candidates {

    private Candidates() {}

    /**
     * @param catalogue facts that may be added if the scenario lacks them; may be empty
     * @param avoid ids of facts that stay as they are
     */
    static List<Candidate> of(Scenario scenario, List<Fact> catalogue, Set<String> avoid, ConfidenceWords words) {
        List<Candidate> candidates = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Fact fact : scenario.facts()) {
            there.add(fact.id());
            if (!avoid.contains(fact.id()) && EvidenceAt.hasHappened(fact, scenario.asOf())) {
                candidates.add(new Candidate(new Change.OfFact(fact.id(), fact, null), 1 - fact.confidence()));
                believed(candidates, fact, words.raised(fact.confidence()));
                believed(candidates, fact, lowered(words, fact.confidence()));
            }
        }
        catalogue.stream()
                .filter(fact -> !there.contains(fact.id()) && !avoid.contains(fact.id()))
                .filter(fact -> EvidenceAt.hasHappened(fact, scenario.asOf()))
                .forEach(fact -> candidates.add(
                        new Candidate(new Change.OfFact(fact.id(), null, fact), fact.confidence())));
        return candidates;
    }

    private static void believed(List<Candidate> candidates, Fact fact, double confidence) {
        if (confidence != fact.confidence()) {
            candidates.add(new Candidate(new Change.OfFact(fact.id(), fact, fact.believed(confidence)),
                    1 - Math.abs(confidence - fact.confidence())));
        }
    }

    private static double lowered(ConfidenceWords words, double confidence) {
        return words.values().values().stream().filter(value -> value < confidence)
                .max(Comparator.naturalOrder()).orElse(confidence);
    }
}
