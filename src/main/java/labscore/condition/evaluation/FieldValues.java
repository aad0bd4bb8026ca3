package labscore.condition.evaluation;

import java.util.HashMap;
import java.util.Map;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Lab;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;

/** Reads the fields of evidence, and of the anchor that stands for a lab, as rules see them. */
final class FieldValues {

    private static final String STATUS = "Status";

    private final Map<String, Map<String, String>> enumsOfFields = new HashMap<>();
    private final Vocabulary vocabulary;

    FieldValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.types().values().forEach(type -> enumsOfFields.put(type.name(), enumsOfFields(type)));
    }

    private static Map<String, String> enumsOfFields(EvidenceType type) {
        Map<String, String> enums = new HashMap<>();
        for (Field field : type.fields()) {
            if (field.type().value() == FieldType.Value.ENUM) {
                enums.put(field.name(), field.type().enumName());
            }
        }
        return enums;
    }

    boolean isEnum(String name) {
        return name.equals(STATUS) || vocabulary.enums().containsKey(name);
    }

    Constant constant(String enumName, String name) {
        int order = enumName.equals(STATUS) ? Status.valueOf(name).ordinal()
                : vocabulary.enums().get(enumName).indexOf(name);
        return new Constant(enumName, name, order);
    }

    /**
     * @param owner evidence or a lab
     * @param field that it has by its type
     * @return {@code null} if unknown
     */
    Object of(Object owner, String field) {
        if (owner instanceof Lab lab) {
            return field.equals("id") ? lab.id() : lab.name();
        }
        WeighedFact evidence = (WeighedFact) owner;
        Fact fact = evidence.fact();
        return switch (field) {
            case "id" -> fact.id();
            case "date" -> fact.date();
            case "until" -> fact.until();
            case "known" -> fact.known();
            case "confidence" -> fact.confidence();
            case "event" -> fact.event();
            case "status" -> constant(STATUS, fact.status().name());
            case "contested" -> fact.contested();
            case "supersedes" -> fact.supersedes();
            case "reverses" -> fact.reverses();
            case "weight" -> evidence.weight();
            default -> declared(fact, field);
        };
    }

    private Object declared(Fact fact, String field) {
        Object value = fact.fields().get(field);
        String enumName = enumsOfFields.get(fact.type()).get(field);
        return enumName == null || value == null ? value : constant(enumName, (String) value);
    }
}
