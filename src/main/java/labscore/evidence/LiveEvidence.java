package labscore.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What counts at one day while facts come and go. A fact that does so moves the evidence of what it
 * reports and of what it supersedes, and no other, so only that is looked at again. Holds state: for one
 * thread at a time.
 */
public final class LiveEvidence {

    private final Weighing weighing;
    private final Succession succession = new Succession();
    private final Map<Occurrence, List<Fact>> reports = new HashMap<>();
    private final Map<Occurrence, WeighedFact> evidence = new HashMap<>();

    /**
     * @param vocabulary declares the type of each fact
     * @param words by which a second publisher raises the confidence
     * @param asOf the day as of which the evidence is seen
     */
    public LiveEvidence(Vocabulary vocabulary, ConfidenceWords words, LocalDate asOf) {
        this.weighing = new Weighing(vocabulary, words, asOf);
    }

    /**
     * Takes facts away and adds others.
     *
     * @param gone as they were added
     * @param come with ids that are unique among all that stay
     * @throws IllegalArgumentException if a fact is of an undeclared type
     */
    public EvidenceDelta replace(Collection<Fact> gone, Collection<Fact> come) {
        Set<Occurrence> touched = new LinkedHashSet<>();
        for (Fact fact : gone) {
            if (weighing.hasHappened(fact)) {
                remove(fact, touched);
            }
        }
        for (Fact fact : come) {
            if (weighing.hasHappened(fact)) {
                add(fact, touched);
            }
        }
        EvidenceDelta delta = new EvidenceDelta(new ArrayList<>(), new ArrayList<>());
        for (Occurrence occurrence : touched) {
            settle(occurrence, delta);
        }
        return delta;
    }

    private void add(Fact fact, Set<Occurrence> touched) {
        Occurrence occurrence = Occurrence.of(fact);
        reports.computeIfAbsent(occurrence, o -> new ArrayList<>(1)).add(fact);
        touched.add(occurrence);
        touched.addAll(succession.add(fact));
    }

    private void remove(Fact fact, Set<Occurrence> touched) {
        Occurrence occurrence = Occurrence.of(fact);
        List<Fact> left = reports.get(occurrence);
        left.removeIf(report -> report.id().equals(fact.id()));
        if (left.isEmpty()) {
            reports.remove(occurrence);
        }
        touched.add(occurrence);
        touched.addAll(succession.remove(fact));
    }

    private void settle(Occurrence occurrence, EvidenceDelta delta) {
        List<Fact> standing = succession.standing(occurrence, reports.getOrDefault(occurrence, List.of()));
        WeighedFact now = standing.isEmpty() ? null : weighing.inForce(Reports.of(standing));
        WeighedFact before = now == null ? evidence.remove(occurrence) : evidence.put(occurrence, now);
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            delta.gone().add(before);
        }
        if (now != null) {
            delta.come().add(now);
        }
    }
}
