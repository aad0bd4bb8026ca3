package labscore.kept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import labscore.evidence.Difference;
import labscore.evidence.WeighedFact;
import labscore.scheme.Rule;

/**
 * What has changed among evidence.
 *
 * @param types of which evidence has come, gone, or become another
 * @param properties of evidence that has stayed, by its type: those that are not what they were
 */
record ChangedEvidence(Set<String> types, Map<String, Set<String>> properties) {

    /** @param before by id */
    static ChangedEvidence between(Map<String, WeighedFact> before, List<WeighedFact> now) {
        ChangedEvidence changed = new ChangedEvidence(new HashSet<>(), new HashMap<>());
        Map<String, WeighedFact> gone = new HashMap<>(before);
        for (WeighedFact weighed : now) {
            WeighedFact earlier = gone.remove(weighed.fact().id());
            if (earlier == null) {
                changed.add(weighed);
            } else if (Difference.isWhole(earlier, weighed)) {
                changed.add(earlier);
                changed.add(weighed);
            } else {
                changed.properties.computeIfAbsent(weighed.fact().type(), type -> new HashSet<>())
                        .addAll(Difference.between(earlier, weighed));
            }
        }
        gone.values().forEach(changed::add);
        return changed;
    }

    private void add(WeighedFact weighed) {
        types.add(weighed.fact().type());
    }

    /**
     * Whether a rule may give something else now.
     *
     * @param mentions tells of a property whether it may play a part in that
     */
    boolean concerns(Rule rule, Predicate<String> mentions) {
        for (String type : rule.reads()) {
            if (types.contains(type) || isAny(properties.getOrDefault(type, Set.of()), mentions)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(Set<String> properties, Predicate<String> wanted) {
        for (String property : properties) {
            if (wanted.test(property)) {
                return true;
            }
        }
        return false;
    }
}
