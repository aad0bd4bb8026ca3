package labscore.scenario;

import static java.util.Map.entry;
import static labscore.scenario.schema.JsonSchema.ordered;
import static labscore.scenario.schema.JsonSchema.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.Vocabulary;

/** JSON Schema of facts in the short form of rule tests. */
public final class GivenSchema {

    /** The type is the key under which such a fact stands. */
    private static final List<String> KEYS =
            ScenarioKeys.FACT.stream().filter(key -> !key.equals("type")).toList();

    private GivenSchema() {}

    /** One fact; refers to {@link #definitions}. */
    public static Map<String, Object> fact(Vocabulary vocabulary) {
        Map<String, Object> byType = new LinkedHashMap<>();
        vocabulary.types().keySet().forEach(type -> byType.put(type, reference(type)));
        return ordered(
                entry("type", "object"),
                entry("properties", byType),
                entry("additionalProperties", false),
                entry("minProperties", 1),
                entry("maxProperties", 1));
    }

    /** @param labs ids that an editor offers where a lab is named */
    public static Map<String, Object> definitions(
            Vocabulary vocabulary, ConfidenceWords words, List<String> labs) {
        return new TypeSchemas(vocabulary, words, KEYS, labs).definitions();
    }
}
