package labscore.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports of one event, at least one.
 *
 * @param byConfidence most confident first, ties by id
 */
record Reports(List<Fact> byConfidence) {

    private static final Comparator<Fact> MOST_CONFIDENT_FIRST = (one, other) -> {
        int byConfidence = Double.compare(other.confidence(), one.confidence());
        return byConfidence == 0 ? one.id().compareTo(other.id()) : byConfidence;
    };

    /** @param facts reports of one event, in any order */
    static Reports of(List<Fact> facts) {
        return new Reports(facts.size() == 1 ? facts : facts.stream().sorted(MOST_CONFIDENT_FIRST).toList());
    }

    /** Sorted. */
    List<String> ids() {
        return byConfidence.size() == 1
                ? List.of(byConfidence.get(0).id()) : byConfidence.stream().map(Fact::id).sorted().toList();
    }

    /** The most confident report, backed by the sources of all. */
    Fact merged(ConfidenceWords words) {
        Fact best = byConfidence.get(0);
        if (byConfidence.size() == 1) {
            return best;
        }
        double confidence = areIndependent() ? words.raised(best.confidence()) : best.confidence();
        return best.backedBy(
                confidence, byConfidence.stream().flatMap(fact -> fact.sources().stream()).distinct().toList());
    }

    /**
     * Whether two of the reports rest on different independent publishers. Several publishers of one
     * report don't make it so: its collector knew them all when choosing the confidence.
     */
    private boolean areIndependent() {
        List<Set<String>> publishers =
                byConfidence.stream().map(Reports::independentPublishers).filter(of -> !of.isEmpty()).toList();
        return publishers.size() > 1 && publishers.stream().flatMap(Set::stream).distinct().count() > 1;
    }

    private static Set<String> independentPublishers(Fact fact) {
        return fact.sources().stream()
                .filter(Source::isIndependent)
                .map(source -> source.publisher().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
