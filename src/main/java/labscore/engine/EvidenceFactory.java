package labscore.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import labscore.evidence.Evidence;
import labscore.evidence.EvidenceDate;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;

/** Makes evidence of the pack's own classes from facts. */
final class EvidenceFactory {

    private final Vocabulary vocabulary;
    private final ClassLoader classes;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** How evidence of one type is made: its constructor, and the setter and enum of each field. */
    private record Form(MethodHandle constructor, Map<String, MethodHandle> setters,
            Map<String, Class<?>> enums) {}

    EvidenceFactory(Vocabulary vocabulary, ClassLoader classes) {
        this.vocabulary = vocabulary;
        this.classes = classes;
    }

    Evidence evidence(WeighedFact weighed) {
        Form form = forms.computeIfAbsent(weighed.fact().type(), this::form);
        try {
            Evidence evidence = (Evidence) form.constructor().invoke();
            for (Map.Entry<String, Object> field : weighed.fact().fields().entrySet()) {
                Class<?> enumClass = form.enums().get(field.getKey());
                form.setters().get(field.getKey()).invoke(evidence,
                        enumClass == null ? field.getValue() : constant(enumClass, (String) field.getValue()));
            }
            evidence.represent(weighed);
            return evidence;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a checked fact does not fit its type: " + weighed.fact().id(),
                    impossible);
        }
    }

    private static Object constant(Class<?> enumClass, String name) {
        for (Object constant : enumClass.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(enumClass.getSimpleName() + " has no constant " + name);
    }

    private Form form(String typeName) {
        EvidenceType type = vocabulary.types().get(typeName);
        Map<String, MethodHandle> setters = new HashMap<>();
        Map<String, Class<?>> enums = new HashMap<>();
        try {
            Class<?> form = classOf(typeName);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            for (Field field : type.fields()) {
                Class<?> value = valueClass(field.type());
                setters.put(field.name(), lookup.findVirtual(form, setter(field.name()),
                        MethodType.methodType(void.class, value)));
                if (field.type().value() == FieldType.Value.ENUM) {
                    enums.put(field.name(), value);
                }
            }
            return new Form(lookup.findConstructor(form, MethodType.methodType(void.class)), setters, enums);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the pack was compiled without its type " + typeName, impossible);
        }
    }

    private Class<?> classOf(String name) throws ClassNotFoundException {
        return classes.loadClass(vocabulary.packageName() + "." + name);
    }

    private Class<?> valueClass(FieldType type) throws ClassNotFoundException {
        return switch (type.value()) {
            case STRING -> String.class;
            case INTEGER -> Integer.class;
            case DOUBLE -> Double.class;
            case BOOLEAN -> Boolean.class;
            case DATE -> EvidenceDate.class;
            case ENUM -> classOf(type.enumName());
        };
    }

    private static String setter(String field) {
        return "set" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
