package labscore.scenario;

import static java.util.Map.entry;
import static labscore.scenario.JsonSchema.described;
import static labscore.scenario.JsonSchema.ordered;
import static labscore.scenario.JsonSchema.reference;
import static labscore.scenario.JsonSchema.required;
import static labscore.scenario.JsonSchema.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;

/**
 * JSON Schema (draft 7) of scenario files and files of facts, for editors that complete and check
 * while someone types. Plain maps, lists, texts, numbers and truth values, always in the same order.
 */
public final class FactSchema {

    /** What all facts have in common: stated once, or the schema would be several times as long. */
    private static final String ANY = "any-fact";

    private final Vocabulary vocabulary;
    private final ConfidenceWords words;

    private FactSchema(Vocabulary vocabulary, ConfidenceWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    public static Map<String, Object> of(Vocabulary vocabulary, ConfidenceWords words) {
        return new FactSchema(vocabulary, words).schema();
    }

    private Map<String, Object> schema() {
        Map<String, Object> dependencies = new LinkedHashMap<>();
        ScenarioKeys.CHANGES.forEach(key -> dependencies.put(key, List.of("extends")));
        return ordered(
                entry("$schema", "http://json-schema.org/draft-07/schema#"),
                entry("title", "Scenario, or file of facts"),
                entry("type", "object"),
                entry("properties", ScenarioSchema.properties(patch())),
                entry("additionalProperties", false),
                entry("anyOf", List.of(required("scenario"), required("facts"))),
                entry("dependencies", dependencies),
                entry("definitions", definitions()));
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("source", ScenarioSchema.source());
        definitions.put(ANY, ordered(entry("properties",
                ScenarioSchema.commonOfFacts(types(), FieldSchema.confidence(words)))));
        definitions.put("fact", fact());
        vocabulary.types().values().forEach(type -> definitions.put(type.name(), type(type)));
        return definitions;
    }

    /** Which keys a fact may have depends on its type. */
    private Map<String, Object> fact() {
        List<Object> byType = new ArrayList<>();
        for (String name : vocabulary.types().keySet()) {
            byType.add(ordered(
                    entry("if", ordered(entry("properties", ordered(entry("type", ordered(entry("const", name))))))),
                    entry("then", reference(name))));
        }
        return ordered(
                entry("type", "object"),
                entry("required", ScenarioKeys.FACT_REQUIRED),
                entry("properties", ordered(entry("type", types()))),
                entry("allOf", byType));
    }

    private Map<String, Object> type(EvidenceType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        ScenarioKeys.FACT.forEach(key -> properties.put(key, reference(ANY + "/properties/" + key)));
        List<String> required = new ArrayList<>();
        for (Field field : type.fields()) {
            properties.put(field.name(), FieldSchema.of(field, vocabulary));
            if (field.required()) {
                required.add(field.name());
            }
        }
        return described(ordered(
                entry("type", "object"),
                entry("required", required),
                entry("properties", properties),
                entry("additionalProperties", false)), type.about());
    }

    private Map<String, Object> types() {
        return words(List.copyOf(vocabulary.types().keySet()));
    }

    /** Changes to a fact whose type stands in another file: any key of any fact. */
    private Map<String, Object> patch() {
        TreeSet<String> keys = new TreeSet<>(ScenarioKeys.FACT);
        vocabulary.types().values().forEach(type -> type.fields().forEach(field -> keys.add(field.name())));
        keys.remove("id");
        return ordered(entry("type", "object"), entry("propertyNames", words(List.copyOf(keys))));
    }
}
