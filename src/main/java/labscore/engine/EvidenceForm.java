package labscore.engine;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import labscore.evidence.Evidence;
import labscore.evidence.Fact;
import org.drools.base.factmodel.AccessibleFact;

/**
 * How evidence of one type is made.
 *
 * @param constructor that takes all fields, or none: Drools gives classes of many fields no other
 * @param parts one for each field, in the order declared
 */
record EvidenceForm(Constructor<?> constructor, Part[] parts) {

    /**
     * A field.
     *
     * @param place of its value in facts
     * @param constants of its enum, by name; {@code null} if it has none
     */
    record Part(String field, int place, Map<String, Object> constants) {

        Object value(Fact fact) {
            Object stated = fact.value(field, place);
            return constants == null || stated == null
                    ? stated : Objects.requireNonNull(constants.get(stated), "no such constant");
        }
    }

    /** @param fields of the class, in the order declared */
    static EvidenceForm of(Class<?> made, List<Part> fields) throws ReflectiveOperationException {
        Constructor<?> constructor = made.getConstructor();
        for (Constructor<?> other : made.getConstructors()) {
            if (other.getParameterCount() == fields.size()) {
                constructor = other;
            }
        }
        // It is public; but as long as Java checks that, each call costs as much as all else here.
        constructor.setAccessible(true);
        return new EvidenceForm(constructor, fields.toArray(new Part[0]));
    }

    Evidence evidence(Fact fact) throws ReflectiveOperationException {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].value(fact);
        }
        return constructor.getParameterCount() == parts.length
                ? (Evidence) constructor.newInstance(values)
                : filled((Evidence) constructor.newInstance(), values);
    }

    private Evidence filled(Evidence evidence, Object[] values) {
        for (int i = 0; i < parts.length; i++) {
            ((AccessibleFact) evidence).setValue(parts[i].field(), values[i]);
        }
        return evidence;
    }
}
