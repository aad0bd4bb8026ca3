package labscore.analysis.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import labscore.analysis.change.Change;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Vocabulary;

/**
 * Puts changes together that make no scenario alone: a fact that names a fact which comes or goes, and a
 * fact that needs a lab which comes or goes. Whatever subset of the bundles is made, the scenario could
 * have been written.
 */
record Bundles(Vocabulary vocabulary) {

    /** In the order of the first change of each. */
    Collection<List<Change>> of(List<Change> changes) {
        int[] bundle = new int[changes.size()];
        for (int i = 0; i < bundle.length; i++) {
            bundle[i] = i;
        }
        for (int i = 0; i < bundle.length; i++) {
            for (int j = 0; j < bundle.length; j++) {
                if (dependsOn(changes.get(i), changes.get(j))) {
                    merge(bundle, bundle[i], bundle[j]);
                }
            }
        }
        Map<Integer, List<Change>> bundles = new LinkedHashMap<>();
        for (int i = 0; i < bundle.length; i++) {
            bundles.computeIfAbsent(bundle[i], b -> new ArrayList<>()).add(changes.get(i));
        }
        return bundles.values();
    }

    private static void merge(int[] bundle, int one, int other) {
        for (int i = 0; i < bundle.length; i++) {
            if (bundle[i] == one || bundle[i] == other) {
                bundle[i] = Math.min(one, other);
            }
        }
    }

    private boolean dependsOn(Change change, Change other) {
        if (!(change instanceof Change.OfFact fact)) {
            return false;
        }
        if (other instanceof Change.OfFact named && (named.before() == null || named.after() == null)) {
            return versions(fact).anyMatch(
                    version -> named.id().equals(version.supersedes()) || named.id().equals(version.reverses()));
        }
        return other instanceof Change.OfLab lab && (lab.before() == null || lab.after() == null)
                && versions(fact).anyMatch(version -> needs(version, lab.id()));
    }

    private static Stream<Fact> versions(Change.OfFact change) {
        return Stream.of(change.before(), change.after()).filter(Objects::nonNull);
    }

    /** A field that need not name a lab may name an outside organisation, and does while the lab is none. */
    private boolean needs(Fact fact, String lab) {
        EvidenceType type = vocabulary.types().get(fact.type());
        return type.fields().stream().filter(field -> field.lab() && field.required())
                .anyMatch(field -> Objects.equals(fact.fields().get(field.name()), lab));
    }
}
