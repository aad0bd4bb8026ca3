package labscore.scenario;

import static java.util.Map.entry;
import static labscore.scenario.schema.JsonSchema.described;
import static labscore.scenario.schema.JsonSchema.group;
import static labscore.scenario.schema.JsonSchema.ordered;
import static labscore.scenario.schema.JsonSchema.reference;
import static labscore.scenario.schema.JsonSchema.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;

/**
 * JSON Schema of the facts of each declared type.
 *
 * @param common keys that all facts may have
 * @param labs ids that an editor offers where a lab is named; none if each file has its own
 */
record TypeSchemas(Vocabulary vocabulary, ConfidenceWords confidence, List<String> common, List<String> labs) {

    /** What all facts have in common: stated once, or the schema would be several times as long. */
    private static final String ANY = "any-fact";

    /** By name of the definition; those of types have the names of the types. */
    Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("source", ScenarioSchema.source());
        definitions.put(ANY, ordered(entry("properties",
                ScenarioSchema.commonOfFacts(names(), FieldSchema.confidence(confidence)))));
        vocabulary.types().values().forEach(type -> definitions.put(type.name(), type(type)));
        return definitions;
    }

    /** Names of the types, in the order declared. */
    Map<String, Object> names() {
        return words(List.copyOf(vocabulary.types().keySet()));
    }

    private Map<String, Object> type(EvidenceType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        common.forEach(key -> properties.put(key, reference(ANY + "/properties/" + key)));
        List<String> required = new ArrayList<>();
        for (Field field : type.fields()) {
            properties.put(field.name(), FieldSchema.of(field, vocabulary, labs));
            if (field.required()) {
                required.add(field.name());
            }
        }
        return described(group(properties, required), type.about());
    }
}
