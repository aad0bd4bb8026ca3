package labscore.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import labscore.evidence.Fact;
import labscore.problem.Problems;
import labscore.scenario.yaml.Node;

/** Checks what facts say about each other: what they supersede, reverse, and share an event with. */
final class References {

    private final DraftFacts draft;
    private final Map<String, Fact> facts = new HashMap<>();
    private final List<Fact> sorted;
    private final Problems problems;

    private References(DraftFacts draft, List<Fact> sorted, Problems problems) {
        this.draft = draft;
        this.sorted = sorted;
        this.problems = problems;
        sorted.forEach(fact -> facts.put(fact.id(), fact));
    }

    /** @param sorted by id */
    static void check(DraftFacts draft, List<Fact> sorted, Problems problems) {
        References references = new References(draft, sorted, problems);
        references.links("supersedes", Fact::supersedes);
        references.links("reverses", Fact::reverses);
        references.events();
    }

    private void links(String key, Function<Fact, String> link) {
        Set<String> seen = new HashSet<>();
        for (Fact fact : sorted) {
            String to = link.apply(fact);
            if (to != null && !facts.containsKey(to)) {
                problems.add(value(fact, key).problem("'" + key + "' names '" + to + "', and there is no such fact")
                        .nearest(to, facts.keySet()).remedy("Name the id of a fact of this scenario."));
            }
            List<String> path = new ArrayList<>();
            String next = fact.id();
            while (next != null && facts.containsKey(next) && seen.add(next)) {
                path.add(next);
                next = link.apply(facts.get(next));
            }
            if (path.contains(next)) {
                circle(key, path.subList(path.indexOf(next), path.size()));
            }
        }
    }

    private void circle(String key, List<String> ids) {
        String found = ids.size() == 1
                ? "'" + key + "' names the fact itself"
                : "'" + key + "' runs in a circle: " + String.join(" → ", ids) + " → " + ids.get(0);
        problems.add(value(facts.get(ids.get(0)), key).problem(found).remedy("Name the fact that came before."));
    }

    private void events() {
        Map<String, Fact> first = new HashMap<>();
        for (Fact fact : sorted) {
            Fact other = fact.event() == null ? null : first.putIfAbsent(fact.event(), fact);
            if (other != null && !other.type().equals(fact.type())) {
                problems.add(value(fact, "event").problem(
                                "'" + other.id() + "' and '" + fact.id() + "' share the event '" + fact.event()
                                        + "', but their types are " + other.type() + " and " + fact.type())
                        .remedy("Reports of one event have one type; give one of them another event."));
            }
        }
    }

    private Node value(Fact fact, String key) {
        return draft.byId(fact.id()).entries().get(key).value();
    }
}
