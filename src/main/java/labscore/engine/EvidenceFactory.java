package labscore.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import labscore.evidence.Evidence;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;
import labscore.rulepack.PackClassLoader;
import labscore.rulepack.bytecode.Refusal;

/** Makes evidence of the pack's own classes from facts. */
final class EvidenceFactory {

    private final Vocabulary vocabulary;
    private final PackClassLoader classes;
    private final Map<String, EvidenceForm> forms = new ConcurrentHashMap<>();

    EvidenceFactory(Vocabulary vocabulary, PackClassLoader classes) {
        this.vocabulary = vocabulary;
        this.classes = classes;
    }

    Evidence evidence(WeighedFact weighed) {
        String type = weighed.fact().type();
        EvidenceForm form = forms.get(type);
        if (form == null) {
            form = forms.computeIfAbsent(type, this::form);
        }
        try {
            Evidence evidence = form.evidence(weighed.fact());
            evidence.represent(weighed);
            return evidence;
        } catch (LinkageError broken) {
            throw Refusal.of(broken);
        } catch (ReflectiveOperationException | RuntimeException impossible) {
            throw new IllegalStateException("a checked fact does not fit its type: " + weighed.fact().id(),
                    impossible);
        }
    }

    private EvidenceForm form(String typeName) {
        EvidenceType type = vocabulary.types().get(typeName);
        List<EvidenceForm.Part> parts = new ArrayList<>();
        try {
            for (Field field : type.fields()) {
                parts.add(new EvidenceForm.Part(field.name(), type.placeOf(field.name()), constants(field.type())));
            }
            return EvidenceForm.of(classOf(typeName), parts);
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
