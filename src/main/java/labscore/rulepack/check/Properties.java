package labscore.rulepack.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import labscore.condition.Element;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;
import labscore.rulepack.check.ValueType.Base;

/** What rules can read of evidence and of the anchor {@code Lab}. */
public final class Properties {

    /** Name of the anchor's type in rules. */
    static final String LAB = Element.Pattern.LAB;

    /** From {@code unit} on, Drools 10.2.0 or its Java takes them for keywords wherever a rule uses them. */
    private static final Set<String> RESERVED = Set.of("note", "sources", "class", "hashCode", "toString",
            "unit", "and", "or", "not", "when", "then", "end", "modify", "record");
    private static final Map<String, ValueType> OF_ALL_EVIDENCE = ofAllEvidence();
    private static final Map<String, ValueType> OF_LAB =
            Map.of("id", ValueType.certain(Base.LAB), "name", ValueType.certain(Base.TEXT));

    private Properties() {}

    private static Map<String, ValueType> ofAllEvidence() {
        Map<String, ValueType> all = new LinkedHashMap<>();
        all.put("id", ValueType.certain(Base.TEXT));
        all.put("date", ValueType.certain(Base.DATE));
        all.put("until", new ValueType(Base.DATE, null, true));
        all.put("known", new ValueType(Base.DATE, null, true));
        all.put("confidence", ValueType.DECIMAL);
        all.put("event", new ValueType(Base.TEXT, null, true));
        all.put("status", new ValueType(Base.ENUM, "Status", false));
        all.put("contested", ValueType.TRUTH);
        all.put("supersedes", new ValueType(Base.TEXT, null, true));
        all.put("reverses", new ValueType(Base.TEXT, null, true));
        all.put("weight", ValueType.DECIMAL);
        return all;
    }

    /** Whether no declared field may take the name: all evidence or all objects have it, or Drools does. */
    static boolean isReserved(String name) {
        return OF_ALL_EVIDENCE.containsKey(name) || RESERVED.contains(name);
    }

    /** Properties by name of a declared type or of {@link #LAB}; empty if there is no such type. */
    public static Optional<Map<String, ValueType>> of(String type, Vocabulary vocabulary) {
        if (type.equals(LAB)) {
            return Optional.of(OF_LAB);
        }
        return Optional.ofNullable(vocabulary.types().get(type)).map(Properties::of);
    }

    private static Map<String, ValueType> of(EvidenceType type) {
        Map<String, ValueType> all = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            all.put(field.name(), ValueType.of(field));
        }
        all.putAll(OF_ALL_EVIDENCE);
        return all;
    }
}
