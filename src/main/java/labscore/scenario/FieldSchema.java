package labscore.scenario;

import static labscore.scenario.schema.JsonSchema.any;
import static labscore.scenario.schema.JsonSchema.described;
import static labscore.scenario.schema.JsonSchema.numberFrom;
import static labscore.scenario.schema.JsonSchema.offered;
import static labscore.scenario.schema.JsonSchema.orNothing;
import static labscore.scenario.schema.JsonSchema.pattern;
import static labscore.scenario.schema.JsonSchema.type;
import static labscore.scenario.schema.JsonSchema.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.Field;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;

/** JSON Schema of the single values of a fact. */
final class FieldSchema {

    private FieldSchema() {}

    /** @param labs ids that an editor offers where a lab is named */
    static Map<String, Object> of(Field field, Vocabulary vocabulary, List<String> labs) {
        Map<String, Object> schema = switch (field.type().value()) {
            case STRING -> field.oneOf().isEmpty() ? offered(field.lab() ? labs : List.of()) : words(field.oneOf());
            case INTEGER -> number("integer", field.range());
            case DOUBLE -> number("number", field.range());
            case BOOLEAN -> type("boolean");
            case DATE -> date();
            case ENUM -> enumWords(vocabulary.enums().get(field.type().enumName()));
        };
        return described(field.required() ? schema : orNothing(schema), description(field));
    }

    /** A day or month is a string of YAML, a year a number. */
    static Map<String, Object> date() {
        return any(List.of(pattern("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"), numberFrom("integer", 1000, 9999)));
    }

    static Map<String, Object> id() {
        return pattern(LabsReader.ID);
    }

    static Map<String, Object> confidence(ConfidenceWords words) {
        return any(List.of(
                words(words.values().keySet().stream().sorted().toList()),
                numberFrom("number", 1, 100),
                numberFrom("number", 0, 0),
                pattern(Confidence.PERCENT.pattern())));
    }

    static Map<String, Object> status() {
        return orNothing(enumWords(Stream.of(Status.values()).map(Enum::name).toList()));
    }

    private static Map<String, Object> number(String type, Field.Range range) {
        return range == null ? type(type) : numberFrom(type, range.from(), range.to());
    }

    /** Words first, which is what an editor offers first; the names of the constants are right as well. */
    private static Map<String, Object> enumWords(List<String> constants) {
        List<String> both = new ArrayList<>(EnumWords.words(constants));
        constants.stream().filter(constant -> !both.contains(constant)).forEach(both::add);
        return words(both);
    }

    private static String description(Field field) {
        String lab = field.lab() && field.required() ? "a lab of the scenario" : null;
        List<String> parts = Stream.of(field.about(), lab, field.unit()).filter(Objects::nonNull).toList();
        return parts.isEmpty() ? null : String.join("; ", parts);
    }
}
