package labscore.scenario.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import labscore.problem.Problem;
import labscore.problem.Problems;

/**
 * Values by key.
 *
 * @param line 1-based
 * @param column 1-based
 * @param entries by key, in the order written
 */
public record Mapping(SourceText source, int line, int column, Map<String, Entry> entries) implements Node {

    /** A key and its value, which may come from another file than the mapping when files are composed. */
    public record Entry(Scalar key, Node value) {

        public String name() {
            return key.value();
        }

        /** The same entry as it stands when there are more lines above it; fewer, if negative. */
        public Entry movedDown(int lines) {
            return new Entry(key.movedDown(lines), value.movedDown(lines));
        }
    }

    public Mapping {
        entries = Collections.unmodifiableMap(entries);
    }

    @Override
    public Mapping movedDown(int lines) {
        Map<String, Entry> moved = new LinkedHashMap<>();
        entries.forEach((key, entry) -> moved.put(key, entry.movedDown(lines)));
        return new Mapping(source, line + lines, column, moved);
    }

    @Override
    public String described() {
        return "a group of keys";
    }

    /** The value, unless there is none or it is left empty. */
    public Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !value.isUnknown());
    }

    /** The value as {@code reader} reads it, unless there is none: {@code read("note", Node::text)}. */
    public <T> Optional<T> read(String key, BiFunction<Node, String, T> reader) {
        return value(key).map(value -> reader.apply(value, key));
    }

    /** @throws labscore.problem.LabscoreException with {@code remedy} if there is no such value */
    public Node required(String key, String remedy) {
        return value(key).orElseThrow(() -> missing(key).remedy(remedy).failure());
    }

    /** The problem that a value is missing; at its key, if that is there. */
    public Problem missing(String key) {
        Entry entry = entries.get(key);
        return entry == null ? problem("'" + key + "' is missing") : entry.key().problem("'" + key + "' is empty");
    }

    /** Adds a problem for each key that is not among {@code known}. */
    public void allowOnly(Collection<String> known, Problems problems) {
        for (Entry entry : entries.values()) {
            if (!known.contains(entry.name())) {
                problems.add(entry.key().problem("there is no key '" + entry.name() + "' here")
                        .allowed(entry.name(), known));
            }
        }
    }

    /** The same mapping with an entry added or replaced. */
    public Mapping with(Entry entry) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(entry.name(), entry);
        return new Mapping(source, line, column, changed);
    }

    /** The same mapping without a key. */
    public Mapping without(String key) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.remove(key);
        return new Mapping(source, line, column, changed);
    }
}
