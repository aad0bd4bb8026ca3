package labscore.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;

/** A scenario in the making: what its files state so far, put together and not yet typed. */
final class Draft {

    private final Map<String, Entry> single = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry>> grouped = new LinkedHashMap<>();
    private final DraftFacts facts;
    private Mapping top;

    Draft(Problems problems) {
        this.facts = new DraftFacts(problems);
    }

    DraftFacts facts() {
        return facts;
    }

    /** The top of the file that the user named, for problems of the scenario as a whole. */
    Mapping top() {
        return top;
    }

    void layer(Mapping newTop) {
        top = newTop;
    }

    /** States one of {@code why}, {@code asOf} and the like, instead of what stood before. */
    void state(Entry entry) {
        single.put(entry.name(), entry);
    }

    /** Adds an entry to {@code labs}, {@code weights} or {@code points}, instead of one of its name. */
    void state(String group, Entry entry) {
        grouped.computeIfAbsent(group, name -> new LinkedHashMap<>()).put(entry.name(), entry);
    }

    Optional<Node> single(String key) {
        return Optional.ofNullable(single.get(key)).map(Entry::value).filter(value -> !value.isUnknown());
    }

    Map<String, Entry> group(String name) {
        return grouped.getOrDefault(name, Map.of());
    }
}
