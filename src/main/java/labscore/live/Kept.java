package labscore.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is in a session, by id. From one variant of a base to the next, only what either changes is looked at.
 *
 * @param <T> facts or labs
 */
final class Kept<T> {

    private final Map<String, T> now = new HashMap<>();
    private Map<String, T> base = Map.of();
    private Map<String, T> changes = Map.of();

    /**
     * What takes the place of what.
     *
     * @param gone what is no longer there
     * @param come what is there now; what is stated otherwise is in both lists
     */
    record Delta<T>(List<T> gone, List<T> come) {}

    /**
     * Moves to a base with changes.
     *
     * @param newBase never changed; the same object if it is the same base
     * @param newChanges of the base, {@code null} for what it leaves out
     */
    Delta<T> move(Map<String, T> newBase, Map<String, T> newChanges) {
        Delta<T> delta = new Delta<>(new ArrayList<>(1), new ArrayList<>(1));
        for (String id : touched(newBase, newChanges)) {
            T wanted = newChanges.containsKey(id) ? newChanges.get(id) : newBase.get(id);
            T before = wanted == null ? now.remove(id) : now.put(id, wanted);
            if (before != wanted && (before == null || wanted == null || !before.equals(wanted))) {
                addKnown(delta.gone(), before);
                addKnown(delta.come(), wanted);
            }
        }
        base = newBase;
        changes = newChanges;
        return delta;
    }

    private Collection<String> touched(Map<String, T> newBase, Map<String, T> newChanges) {
        if (newBase == base && changes.isEmpty()) {
            return newChanges.keySet();
        }
        Set<String> touched = new HashSet<>(changes.keySet());
        touched.addAll(newChanges.keySet());
        if (newBase != base) {
            touched.addAll(now.keySet());
            touched.addAll(newBase.keySet());
        }
        return touched;
    }

    private static <T> void addKnown(List<T> list, T item) {
        if (item != null) {
            list.add(item);
        }
    }
}
