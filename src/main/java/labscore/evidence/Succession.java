package labscore.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which facts have made way for their successors.
 *
 * @param stopped occurrences that a fact about something else superseded, all their reports with them
 * @param corrected ids of reports that another report of the same event superseded
 */
record Succession(Set<Occurrence> stopped, Set<String> corrected) {

    /** @param happened facts that count; what does not count yet neither supersedes nor is superseded */
    static Succession of(List<Fact> happened) {
        Map<String, Fact> byId = happened.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
        Succession succession = new Succession(new HashSet<>(), new HashSet<>());
        happened.stream()
                .filter(fact -> fact.supersedes() != null && byId.containsKey(fact.supersedes()))
                .forEach(successor -> succession.add(byId.get(successor.supersedes()), successor));
        return succession;
    }

    private void add(Fact replaced, Fact successor) {
        if (Occurrence.of(replaced).equals(Occurrence.of(successor))) {
            corrected.add(replaced.id());
        } else {
            stopped.add(Occurrence.of(replaced));
        }
    }

    List<Fact> withoutReplaced(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !stopped.contains(Occurrence.of(fact)) && !corrected.contains(fact.id()))
                .toList();
    }
}
