package labscore.scenario.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Building blocks of a JSON Schema: maps that keep their order, so that the same input gives the same bytes. */
public final class JsonSchema {

    private JsonSchema() {}

    @SafeVarargs
    public static Map<String, Object> ordered(Map.Entry<String, Object>... entries) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : entries) {
            ordered.put(entry.getKey(), entry.getValue());
        }
        return ordered;
    }

    public static Map<String, Object> type(String... names) {
        return ordered(Map.entry("type", names.length == 1 ? names[0] : List.of(names)));
    }

    /** Numbers without quotes are text, too, where text is wanted. */
    public static Map<String, Object> text() {
        return type("string", "number");
    }

    public static Map<String, Object> pattern(String pattern) {
        return ordered(Map.entry("type", "string"), Map.entry("pattern", "^" + pattern + "$"));
    }

    public static Map<String, Object> numberFrom(String type, double from, double to) {
        Map<String, Object> number = type(type);
        if (!Double.isInfinite(from)) {
            number.put("minimum", from);
        }
        if (!Double.isInfinite(to)) {
            number.put("maximum", to);
        }
        return number;
    }

    public static Map<String, Object> words(List<String> words) {
        return ordered(Map.entry("enum", words));
    }

    public static Map<String, Object> any(List<Object> schemas) {
        return ordered(Map.entry("anyOf", schemas));
    }

    /** What may be left out may also be left empty. */
    public static Map<String, Object> orNothing(Map<String, Object> schema) {
        return any(List.of(schema, type("null")));
    }

    public static Map<String, Object> list(Map<String, Object> items) {
        return ordered(Map.entry("type", List.of("array", "null")), Map.entry("items", items));
    }

    public static Map<String, Object> byName(Map<String, Object> values) {
        return ordered(Map.entry("type", List.of("object", "null")), Map.entry("additionalProperties", values));
    }

    public static Map<String, Object> reference(String definition) {
        return ordered(Map.entry("$ref", "#/definitions/" + definition));
    }

    public static Map<String, Object> required(String... keys) {
        return ordered(Map.entry("required", List.of(keys)));
    }

    /** Names that an editor offers, where others are right as well. */
    public static Map<String, Object> offered(List<String> names) {
        return names.isEmpty() ? text() : any(List.of(words(names), text()));
    }

    /** Values by names that an editor offers, where other names are right as well. */
    public static Map<String, Object> byOffered(List<String> names, Map<String, Object> values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(name, values));
        return ordered(
                Map.entry("type", List.of("object", "null")),
                Map.entry("properties", properties),
                Map.entry("additionalProperties", values));
    }

    /** A group of keys and no others. */
    public static Map<String, Object> group(Map<String, Object> properties, List<String> required) {
        return ordered(
                Map.entry("type", "object"),
                Map.entry("required", required),
                Map.entry("properties", properties),
                Map.entry("additionalProperties", false));
    }

    /** The whole schema of a file, in the draft at which editors' YAML servers stop. */
    public static Map<String, Object> file(
            String title, Map<String, Object> schema, Map<String, Object> definitions) {
        Map<String, Object> file = ordered(
                Map.entry("$schema", "http://json-schema.org/draft-07/schema#"), Map.entry("title", title));
        file.putAll(schema);
        file.put("definitions", definitions);
        return file;
    }

    /** With a description in front, if there is one. */
    public static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        if (description != null) {
            described.put("description", description);
        }
        described.putAll(schema);
        return described;
    }
}
