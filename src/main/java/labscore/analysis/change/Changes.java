package labscore.analysis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;

/** Finds what makes one scenario another, and makes it. */
public final class Changes {

    private Changes() {}

    /**
     * The single changes from one scenario to another: labs, facts, points, weights, profile, date, each
     * kind sorted by what it changes. Where facts stand, and title and question, are no change.
     */
    public static List<Change> between(Scenario from, Scenario to) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(differences(byKey(from.labs(), Lab::id), byKey(to.labs(), Lab::id),
                (id, pair) -> new Change.OfLab(id, pair.before(), pair.after())));
        changes.addAll(differences(byKey(from.facts(), Fact::id), byKey(to.facts(), Fact::id),
                (id, pair) -> new Change.OfFact(id, pair.before(), pair.after())));
        changes.addAll(differences(from.points(), to.points(),
                (rule, pair) -> new Change.OfPoints(rule, pair.before(), pair.after())));
        changes.addAll(differences(from.weights(), to.weights(),
                (dimension, pair) -> new Change.OfWeight(dimension, pair.before(), pair.after())));
        if (!Objects.equals(from.profile(), to.profile())) {
            changes.add(new Change.OfProfile(from.profile(), to.profile()));
        }
        if (!from.asOf().equals(to.asOf())) {
            changes.add(new Change.OfDate(from.asOf(), to.asOf()));
        }
        return List.copyOf(changes);
    }

    /** The scenario with all the changes made, in whatever order. */
    public static Scenario apply(List<? extends Change> changes, Scenario scenario) {
        Scenario changed = scenario;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    private record Pair<T>(T before, T after) {}

    private static <T> List<Change> differences(
            Map<String, T> from, Map<String, T> to, BiFunction<String, Pair<T>, Change> change) {
        TreeSet<String> keys = new TreeSet<>(from.keySet());
        keys.addAll(to.keySet());
        return keys.stream().filter(key -> !same(from.get(key), to.get(key)))
                .map(key -> change.apply(key, new Pair<>(from.get(key), to.get(key)))).toList();
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Fact fact && b instanceof Fact other ? fact.saysTheSameAs(other) : Objects.equals(a, b);
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, item -> item, (a, b) -> b, TreeMap::new));
    }
}
