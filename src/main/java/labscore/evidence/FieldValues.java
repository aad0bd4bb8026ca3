package labscore.evidence;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Values by the names of fields, sorted by name; can't be changed. Facts are many and have few fields: facts of
 * one type share the names, and each keeps an array of values. A field without a value is not in the map.
 */
public final class FieldValues extends AbstractMap<String, Object> {

    private final String[] names;
    private final Object[] values;

    private FieldValues(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Values for which there are names already.
     *
     * @param names sorted, each once; not to be changed any more
     * @param values in that order, {@code null} if unknown; not to be changed any more
     */
    public static FieldValues of(String[] names, Object[] values) {
        return new FieldValues(names, values);
    }

    static FieldValues copyOf(Map<String, Object> fields) {
        if (fields instanceof FieldValues already) {
            return already;
        }
        Map<String, Object> sorted = new TreeMap<>(fields);
        return new FieldValues(sorted.keySet().toArray(new String[0]), sorted.values().toArray());
    }

    @Override
    public Object get(Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /** @param place where the value stands if there is a place for each field of the type */
    Object get(String name, int place) {
        return place < names.length && names[place].equals(name) ? values[place] : get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        List<Entry<String, Object>> entries = entries();
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    private List<Entry<String, Object>> entries() {
        List<Entry<String, Object>> entries = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            if (values[i] != null) {
                entries.add(Map.entry(names[i], values[i]));
            }
        }
        return Collections.unmodifiableList(entries);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValues fields && Arrays.equals(fields.names, names)
                ? Arrays.equals(values, fields.values)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
