package labscore.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/** The facts of a scenario in the making, by id. */
final class DraftFacts {

    private static final List<String> REFERENCES = List.of("supersedes", "reverses");

    private final Map<String, Mapping> byId = new LinkedHashMap<>();
    private final List<Mapping> nameless = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();
    private final Problems problems;

    DraftFacts(Problems problems) {
        this.problems = problems;
    }

    void add(Node node) {
        problems.check(() -> add(node.mapping("fact")));
    }

    private void add(Mapping fact) {
        if (!(fact.value("id").orElse(null) instanceof Scalar id)) {
            nameless.add(fact);
            return;
        }
        Mapping first = byId.putIfAbsent(id.trimmed(), fact);
        if (first != null) {
            problems.add(id.problem("there is a fact with the id '" + id.trimmed() + "' already")
                    .remedy("It stands at " + first.where() + "; choose another id, or change that fact by 'set'."));
        }
    }

    void drop(Node node) {
        problems.check(() -> {
            String id = node.text("drop");
            if (byId.remove(id) == null) {
                throw unknown(node, id);
            }
            dropped.add(id);
        });
    }

    void set(Entry change) {
        problems.check(() -> {
            String id = change.name();
            if (!byId.containsKey(id)) {
                throw unknown(change.key(), id);
            }
            change.value().mapping(id).entries().values().forEach(entry -> set(id, entry));
        });
    }

    private void set(String id, Entry entry) {
        if (entry.name().equals("id")) {
            problems.add(entry.key().problem("the id of a fact can't be set, since other facts may refer to it")
                    .remedy("Drop '" + id + "' and add a fact with the new id."));
            return;
        }
        byId.put(id, byId.get(id).with(entry));
    }

    private RuntimeException unknown(Node where, String id) {
        String found = dropped.contains(id)
                ? "the fact '" + id + "' has been dropped already"
                : "there is no fact with the id '" + id + "' to change";
        return where.problem(found).nearest(id, byId.keySet())
                .remedy("'labscore facts list' shows the ids.").failure();
    }

    /**
     * All facts. A reference to a dropped fact is left out: where what came before is taken away,
     * nothing is superseded or undone.
     */
    List<Mapping> all() {
        List<Mapping> all = new ArrayList<>(nameless);
        byId.values().forEach(fact -> all.add(withoutDroppedReferences(fact)));
        return all;
    }

    Mapping byId(String id) {
        return byId.get(id);
    }

    Set<String> ids() {
        return byId.keySet();
    }

    private Mapping withoutDroppedReferences(Mapping fact) {
        Mapping kept = fact;
        for (String reference : REFERENCES) {
            boolean gone = fact.value(reference)
                    .filter(value -> value instanceof Scalar)
                    .map(value -> ((Scalar) value).trimmed())
                    .filter(id -> dropped.contains(id) && !byId.containsKey(id)).isPresent();
            kept = gone ? kept.without(reference) : kept;
        }
        return kept;
    }
}
