package labscore.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Building blocks of a JSON Schema: maps that keep their order, so that the same input gives the same bytes. */
final class JsonSchema {

    private JsonSchema() {}

    @SafeVarargs
    static Map<String, Object> ordered(Map.Entry<String, Object>... entries) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : entries) {
            ordered.put(entry.getKey(), entry.getValue());
        }
        return ordered;
    }

    static Map<String, Object> type(String... names) {
        return ordered(Map.entry("type", names.length == 1 ? names[0] : List.of(names)));
    }

    /** Numbers without quotes are text, too, where text is wanted. */
    static Map<String, Object> text() {
        return type("string", "number");
    }

    static Map<String, Object> pattern(String pattern) {
        return ordered(Map.entry("type", "string"), Map.entry("pattern", "^" + pattern + "$"));
    }

    static Map<String, Object> numberFrom(String type, double from, double to) {
        Map<String, Object> number = type(type);
        if (!Double.isInfinite(from)) {
            number.put("minimum", from);
        }
        if (!Double.isInfinite(to)) {
            number.put("maximum", to);
        }
        return number;
    }

    static Map<String, Object> words(List<String> words) {
        return ordered(Map.entry("enum", words));
    }

    static Map<String, Object> any(List<Object> schemas) {
        return ordered(Map.entry("anyOf", schemas));
    }

    /** What may be left out may also be left empty. */
    static Map<String, Object> orNothing(Map<String, Object> schema) {
        return any(List.of(schema, type("null")));
    }

    static Map<String, Object> list(Map<String, Object> items) {
        return ordered(Map.entry("type", List.of("array", "null")), Map.entry("items", items));
    }

    static Map<String, Object> byName(Map<String, Object> values) {
        return ordered(Map.entry("type", List.of("object", "null")), Map.entry("additionalProperties", values));
    }

    static Map<String, Object> reference(String definition) {
        return ordered(Map.entry("$ref", "#/definitions/" + definition));
    }

    static Map<String, Object> required(String... keys) {
        return ordered(Map.entry("required", List.of(keys)));
    }

    /** With a description in front, if there is one. */
    static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        if (description != null) {
            described.put("description", description);
        }
        described.putAll(schema);
        return described;
    }
}
