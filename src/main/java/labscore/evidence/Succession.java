package labscore.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which facts make way for their successors. Only what has happened takes part: what does not count yet
 * neither supersedes nor is superseded. A fact that another report of its event superseded is corrected;
 * a fact about something else stops the event with all its reports.
 */
final class Succession {

    private final Map<String, Fact> happened = new HashMap<>();
    /** By the id of what they supersede, whether that has happened or not. */
    private final Map<String, List<Fact>> successors = new HashMap<>();

    /** @return what the fact supersedes: nothing or one occurrence */
    List<Occurrence> add(Fact fact) {
        happened.put(fact.id(), fact);
        if (fact.supersedes() != null) {
            successors.computeIfAbsent(fact.supersedes(), id -> new ArrayList<>(1)).add(fact);
        }
        return superseded(fact);
    }

    /** @return what the fact superseded: nothing or one occurrence */
    List<Occurrence> remove(Fact fact) {
        happened.remove(fact.id());
        if (fact.supersedes() != null) {
            successors.get(fact.supersedes()).removeIf(successor -> successor.id().equals(fact.id()));
        }
        return superseded(fact);
    }

    private List<Occurrence> superseded(Fact fact) {
        Fact replaced = fact.supersedes() == null ? null : happened.get(fact.supersedes());
        return replaced == null ? List.of() : List.of(Occurrence.of(replaced));
    }

    /** The reports of an occurrence that still stand: none if a fact about something else superseded one. */
    List<Fact> standing(Occurrence occurrence, List<Fact> reports) {
        List<Fact> standing = new ArrayList<>(reports.size());
        for (Fact report : reports) {
            boolean corrected = false;
            for (Fact successor : successors.getOrDefault(report.id(), List.of())) {
                if (!Occurrence.of(successor).equals(occurrence)) {
                    return List.of();
                }
                corrected = true;
            }
            if (!corrected) {
                standing.add(report);
            }
        }
        return standing;
    }
}
