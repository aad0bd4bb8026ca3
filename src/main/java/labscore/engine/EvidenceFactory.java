package labscore.engine;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import labscore.evidence.Evidence;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;
import labscore.rulepack.PackClassLoader;
import labscore.rulepack.bytecode.Refusal;
import org.drools.base.factmodel.AccessibleFact;

/** Makes evidence of the pack's own classes from facts. */
final class EvidenceFactory {

    private final Vocabulary vocabulary;
    private final PackClassLoader classes;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** How evidence of one type is made. */
    private record Form(Constructor<?> constructor, List<Setter> setters) {}

    /** @param constants of its enum, by name; {@code null} if it has none */
    private record Setter(String field, Map<String, Object> constants) {

        Object value(Object stated) {
            return constants == null ? stated : Objects.requireNonNull(constants.get(stated), "no such constant");
        }
    }

    EvidenceFactory(Vocabulary vocabulary, PackClassLoader classes) {
        this.vocabulary = vocabulary;
        this.classes = classes;
    }

    Evidence evidence(WeighedFact weighed) {
        String type = weighed.fact().type();
        Form form = forms.get(type);
        if (form == null) {
            form = forms.computeIfAbsent(type, this::form);
        }
        Map<String, Object> fields = weighed.fact().fields();
        try {
            Evidence evidence = (Evidence) form.constructor().newInstance();
            // Drools has its classes set fields by name: under the quick compiler that takes far less than handles.
            AccessibleFact settable = (AccessibleFact) evidence;
            for (Setter setter : form.setters()) {
                Object stated = fields.get(setter.field());
                if (stated != null) {
                    settable.setValue(setter.field(), setter.value(stated));
                }
            }
            evidence.represent(weighed);
            return evidence;
        } catch (LinkageError broken) {
            throw Refusal.of(broken);
        } catch (ReflectiveOperationException | RuntimeException impossible) {
            throw new IllegalStateException("a checked fact does not fit its type: " + weighed.fact().id(),
                    impossible);
        }
    }

    private Form form(String typeName) {
        List<Setter> setters = new ArrayList<>();
        try {
            for (Field field : vocabulary.types().get(typeName).fields()) {
                setters.add(new Setter(field.name(), constants(field.type())));
            }
            Constructor<?> constructor = classOf(typeName).getConstructor();
            // It is public; but as long as Java checks that, each call costs as much as all else here.
            constructor.setAccessible(true);
            return new Form(constructor, setters);
        } catch (ReflectiveOperationException | LinkageError broken) {
            throw Refusal.of(broken);
        }
    }

    private Map<String, Object> constants(FieldType type) throws ClassNotFoundException {
        if (type.value() != FieldType.Value.ENUM) {
            return null;
        }
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : classOf(type.enumName()).getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return constants;
    }

    private Class<?> classOf(String name) throws ClassNotFoundException {
        return classes.own(vocabulary.packageName() + "." + name);
    }
}
