package labscore.analysis.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;

/** What a vocabulary declares, each thing by a name; explanations aside. */
final class VocabularyParts {

    private VocabularyParts() {}

    static Map<String, Object> of(Vocabulary vocabulary) {
        Map<String, Object> parts = new LinkedHashMap<>();
        vocabulary.enums().forEach((name, constants) -> parts.put("enum " + name, String.join(", ", constants)));
        for (EvidenceType type : vocabulary.types().values()) {
            parts.put(type.name(), type.kind().name().toLowerCase(Locale.ROOT) + (type.expected() ? ", expected" : ""));
            parts.put("half-life of " + type.name() + " in days", type.halfLifeDays());
            type.fields().forEach(field -> parts.put(type.name() + "." + field.name(), described(field)));
        }
        return parts;
    }

    private static String described(Field field) {
        List<String> words = new ArrayList<>();
        words.add(field.type().enumName() == null
                ? field.type().value().name().toLowerCase(Locale.ROOT) : field.type().enumName());
        if (field.required()) {
            words.add("required");
        }
        if (field.lab()) {
            words.add("names a lab");
        }
        if (field.unit() != null) {
            words.add("in " + field.unit());
        }
        if (field.range() != null) {
            words.add(field.range().from() + " to " + field.range().to());
        }
        if (!field.oneOf().isEmpty()) {
            words.add("one of " + String.join(", ", field.oneOf()));
        }
        return String.join(", ", words);
    }
}
