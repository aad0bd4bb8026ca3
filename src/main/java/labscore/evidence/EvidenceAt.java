package labscore.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What counts at a date, and how much: from the facts of a scenario to the evidence rules see. */
public final class EvidenceAt {

    private EvidenceAt() {}

    /**
     * Leaves out what has not happened, was superseded or is over; makes one fact of the reports of one
     * event; weighs the rest. What a fact reverses is left to the rules.
     *
     * @param facts with unique ids, in any order
     * @param vocabulary declares the type of each fact
     * @param words by which a second publisher raises the confidence
     * @param asOf the day as of which the evidence is seen
     * @return sorted by id
     * @throws IllegalArgumentException if a fact is of an undeclared type
     */
    public static List<WeighedFact> of(
            List<Fact> facts, Vocabulary vocabulary, ConfidenceWords words, LocalDate asOf) {
        Set<String> superseded = new HashSet<>();
        facts.forEach(fact -> superseded.add(fact.supersedes()));
        List<Fact> linked = new ArrayList<>();
        List<WeighedFact> evidence = new ArrayList<>(facts.size());
        Weighing weighing = new Weighing(vocabulary, words, asOf);
        for (Fact fact : facts) {
            if (fact.event() != null || fact.supersedes() != null || superseded.contains(fact.id())) {
                linked.add(fact);
            } else if (weighing.hasHappened(fact)) {
                addKnown(weighing.inForce(Reports.of(List.of(fact))), evidence);
            }
        }
        evidence.addAll(new LiveEvidence(vocabulary, words, asOf).replace(List.of(), linked).come());
        evidence.sort(Comparator.comparing(weighed -> weighed.fact().id()));
        return Collections.unmodifiableList(evidence);
    }

    private static void addKnown(WeighedFact weighed, List<WeighedFact> evidence) {
        if (weighed != null) {
            evidence.add(weighed);
        }
    }

    /** From the last day it may have happened, or from the day it was known if that is earlier. */
    public static boolean hasHappened(Fact fact, LocalDate asOf) {
        return !fact.date().last().isAfter(asOf)
                || fact.known() != null && !fact.known().last().isAfter(asOf);
    }
}
