package labscore.rulepack.lint;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.condition.Element;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;

/**
 * What scenarios say, as far as a rule can ask for it word by word.
 *
 * @param labs ids of all labs
 * @param texts by type and field all texts, and constants of enums by name; the anchor {@code Lab} is a
 *     type as well
 */
public record FactUsage(Set<String> labs, Map<String, Map<String, Set<String>>> texts) {

    /** For when there is no scenario to look at: nothing is known of what facts say. */
    public static final FactUsage NONE = of(Set.of());

    public static FactUsage of(Collection<Scenario> scenarios) {
        FactUsage usage = new FactUsage(new TreeSet<>(), new TreeMap<>());
        scenarios.forEach(scenario -> {
            scenario.labs().forEach(usage::add);
            scenario.facts().forEach(usage::add);
        });
        return usage;
    }

    /** Whether there is anything to compare rules with. */
    public boolean isEmpty() {
        return labs.isEmpty();
    }

    /** Sorted. */
    Set<String> of(String type, String field) {
        return texts.getOrDefault(type, Map.of()).getOrDefault(field, Set.of());
    }

    private void add(Lab lab) {
        labs.add(lab.id());
        add(Element.Pattern.LAB, "id", lab.id());
        add(Element.Pattern.LAB, "name", lab.name());
    }

    private void add(Fact fact) {
        fact.fields().forEach((field, value) -> add(fact.type(), field, value));
        add(fact.type(), "id", fact.id());
        add(fact.type(), "event", fact.event());
        add(fact.type(), "supersedes", fact.supersedes());
        add(fact.type(), "reverses", fact.reverses());
    }

    private void add(String type, String field, Object value) {
        if (value instanceof String text) {
            texts.computeIfAbsent(type, name -> new TreeMap<>()).computeIfAbsent(field, name -> new TreeSet<>())
                    .add(text);
        }
    }
}
