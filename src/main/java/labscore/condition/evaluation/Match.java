package labscore.condition.evaluation;

import java.util.Set;
import java.util.TreeSet;

/**
 * A way in which elements of a condition hold.
 *
 * @param bindings of their variables
 * @param matched ids of the evidence matched one by one
 * @param aggregated ids of the evidence that went into aggregates
 */
public record Match(Bindings bindings, Set<String> matched, Set<String> aggregated) {

    /** Before anything was asked for. */
    static Match start(Bindings bindings) {
        return new Match(bindings, Set.of(), Set.of());
    }

    Match with(Bindings more) {
        return new Match(more, matched, aggregated);
    }

    Match matching(String id) {
        return new Match(bindings, with(matched, Set.of(id)), aggregated);
    }

    Match aggregating(Set<String> ids) {
        return new Match(bindings, matched, with(aggregated, ids));
    }

    private static Set<String> with(Set<String> ids, Set<String> more) {
        TreeSet<String> all = new TreeSet<>(ids);
        all.addAll(more);
        return all;
    }
}
