package labscore.scenario;

import static java.util.Map.entry;
import static labscore.scenario.schema.JsonSchema.file;
import static labscore.scenario.schema.JsonSchema.ordered;
import static labscore.scenario.schema.JsonSchema.reference;
import static labscore.scenario.schema.JsonSchema.required;
import static labscore.scenario.schema.JsonSchema.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * JSON Schema (draft 7) of scenario files and files of facts, for editors that complete and check
 * while someone types. Plain maps, lists, texts, numbers and truth values, always in the same order.
 */
public final class FactSchema {

    private final Language language;
    private final TypeSchemas types;

    private FactSchema(Language language) {
        this.language = language;
        types = new TypeSchemas(language.vocabulary(), language.words(), ScenarioKeys.FACT, List.of());
    }

    public static Map<String, Object> of(Language language) {
        return new FactSchema(language).schema();
    }

    private Map<String, Object> schema() {
        Map<String, Object> dependencies = new LinkedHashMap<>();
        ScenarioKeys.CHANGES.forEach(key -> dependencies.put(key, List.of("extends")));
        return file("Scenario, or file of facts", ordered(
                entry("type", "object"),
                entry("properties", new ScenarioSchema(language, patch()).properties()),
                entry("additionalProperties", false),
                entry("anyOf", List.of(required("scenario"), required("facts"))),
                entry("dependencies", dependencies)), definitions());
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = types.definitions();
        definitions.put("fact", fact());
        return definitions;
    }

    /** Which keys a fact may have depends on its type. */
    private Map<String, Object> fact() {
        List<Object> byType = new ArrayList<>();
        for (String name : language.vocabulary().types().keySet()) {
            byType.add(ordered(
                    entry("if", ordered(entry("properties", ordered(entry("type", ordered(entry("const", name))))))),
                    entry("then", reference(name))));
        }
        return ordered(
                entry("type", "object"),
                entry("required", ScenarioKeys.FACT_REQUIRED),
                entry("properties", ordered(entry("type", types.names()))),
                entry("allOf", byType));
    }

    /** Changes to a fact whose type stands in another file: any key of any fact. */
    private Map<String, Object> patch() {
        TreeSet<String> keys = new TreeSet<>(ScenarioKeys.FACT);
        language.vocabulary().types().values()
                .forEach(type -> type.fields().forEach(field -> keys.add(field.name())));
        keys.remove("id");
        return ordered(entry("type", "object"), entry("propertyNames", words(List.copyOf(keys))));
    }
}
