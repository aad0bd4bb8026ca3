package labscore.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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
        return of(facts, vocabulary, words, asOf, new IdentityHashMap<>());
    }

    /**
     * The same for scenarios that share most of their facts.
     *
     * @param known facts weighed before at the same day, to which new ones are added
     */
    public static List<WeighedFact> of(List<Fact> facts, Vocabulary vocabulary, ConfidenceWords words,
            LocalDate asOf, Map<Fact, WeighedFact> known) {
        List<Fact> happened = facts.stream().filter(fact -> hasHappened(fact, asOf)).toList();
        return Reports.byOccurrence(Succession.of(happened).withoutReplaced(happened)).stream()
                .map(reports -> reports.single()
                        .map(fact -> known.computeIfAbsent(
                                fact, single -> weighed(single, reports.ids(), vocabulary, asOf)))
                        .orElseGet(() -> weighed(reports.merged(words), reports.ids(), vocabulary, asOf)))
                .filter(evidence -> isInForce(evidence, asOf))
                .sorted(Comparator.comparing(evidence -> evidence.fact().id()))
                .toList();
    }

    /** From the last day it may have happened, or from the day it was known if that is earlier. */
    public static boolean hasHappened(Fact fact, LocalDate asOf) {
        return !fact.date().last().isAfter(asOf)
                || fact.known() != null && !fact.known().last().isAfter(asOf);
    }

    private static WeighedFact weighed(Fact fact, List<String> reports, Vocabulary vocabulary, LocalDate asOf) {
        EvidenceType type = vocabulary.types().get(fact.type());
        if (type == null) {
            throw new IllegalArgumentException("fact " + fact.id() + " is of undeclared type " + fact.type());
        }
        double kept = type.kind() == Kind.EVENT
                ? StrictMath.pow(0.5, fact.date().ageInDays(asOf) / type.halfLifeDays())
                : 1;
        return new WeighedFact(fact, type.kind(), fact.confidence() * kept, reports);
    }

    /** An event has happened for good; anything else is over after its last day. */
    private static boolean isInForce(WeighedFact evidence, LocalDate asOf) {
        EvidenceDate until = evidence.fact().until();
        return evidence.kind() == Kind.EVENT || until == null || !asOf.isAfter(until.last());
    }
}
