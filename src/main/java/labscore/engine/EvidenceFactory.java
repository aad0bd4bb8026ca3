package labscore.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import labscore.evidence.Evidence;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;
import labscore.rulepack.PackClassLoader;
import labscore.rulepack.bytecode.Refusal;

/** Makes evidence of the pack's own classes from facts. */
final class EvidenceFactory {

    private static final MethodType SETTER = MethodType.methodType(void.class, Evidence.class, Object.class);

    private final Vocabulary vocabulary;
    private final PackClassLoader classes;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** How evidence of one type is made. Both handles are of {@link Evidence}, so that calls need no check. */
    private record Form(MethodHandle constructor, List<Setter> setters) {}

    /** @param constants of its enum, by name; {@code null} if it has none */
    private record Setter(String field, MethodHandle handle, Map<String, Object> constants) {

        Object value(Object stated) {
            return constants == null ? stated : Objects.requireNonNull(constants.get(stated), "no such constant");
        }
    }

    EvidenceFactory(Vocabulary vocabulary, PackClassLoader classes) {
        this.vocabulary = vocabulary;
        this.classes = classes;
    }

    Evidence evidence(WeighedFact weighed) {
        Form form = forms.computeIfAbsent(weighed.fact().type(), this::form);
        try {
            Evidence evidence = (Evidence) form.constructor().invokeExact();
            for (Setter setter : form.setters()) {
                Object stated = weighed.fact().fields().get(setter.field());
                if (stated != null) {
                    setter.handle().invokeExact(evidence, setter.value(stated));
                }
            }
            evidence.represent(weighed);
            return evidence;
        } catch (LinkageError broken) {
            throw Refusal.of(broken);
        } catch (Throwable impossible) {
            throw new IllegalStateException("a checked fact does not fit its type: " + weighed.fact().id(),
                    impossible);
        }
    }

    private Form form(String typeName) {
        List<Setter> setters = new ArrayList<>();
        try {
            Class<?> form = classOf(typeName);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            for (Field field : vocabulary.types().get(typeName).fields()) {
                Class<?> value = valueClass(field.type());
                MethodHandle handle = lookup.findVirtual(
                        form, setter(field.name()), MethodType.methodType(void.class, value));
                setters.add(new Setter(field.name(), handle.asType(SETTER), constants(value)));
            }
            MethodHandle constructor = lookup.findConstructor(form, MethodType.methodType(void.class));
            return new Form(constructor.asType(MethodType.methodType(Evidence.class)), setters);
        } catch (ReflectiveOperationException | LinkageError broken) {
            throw Refusal.of(broken);
        }
    }

    private static Map<String, Object> constants(Class<?> value) {
        if (!value.isEnum()) {
            return null;
        }
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : value.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return constants;
    }

    private Class<?> classOf(String name) throws ClassNotFoundException {
        return classes.own(vocabulary.packageName() + "." + name);
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
