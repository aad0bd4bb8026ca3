package labscore.scenario;

import java.util.Optional;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Vocabulary;
import labscore.scenario.yaml.Node;

/** Reads the value of a declared field. */
final class FieldReader {

    private final Vocabulary vocabulary;
    private final LabNames labs;

    FieldReader(Vocabulary vocabulary, LabNames labs) {
        this.vocabulary = vocabulary;
        this.labs = labs;
    }

    /** String, Integer, Double, Boolean or EvidenceDate. */
    Object value(Field field, Node node) {
        return switch (field.type().value()) {
            case STRING -> field.lab() ? organisation(field, node) : text(field, node);
            case INTEGER, DOUBLE -> number(field, node);
            case BOOLEAN -> node.truth(field.name());
            case DATE -> node.date(field.name());
            case ENUM -> EnumWords.read(node, field.name(), vocabulary.enums().get(field.type().enumName()));
        };
    }

    private String organisation(Field field, Node node) {
        String text = node.text(field.name());
        Optional<String> id = labs.id(text);
        if (id.isEmpty() && field.required()) {
            throw node.unlike(field.name(), "a lab of this scenario")
                    .allowed(text, labs.ids())
                    .remedy("Correct the name, or add the lab under 'labs'.").failure();
        }
        return id.orElse(text);
    }

    private static String text(Field field, Node node) {
        String text = node.text(field.name());
        if (!field.oneOf().isEmpty() && !field.oneOf().contains(text)) {
            throw node.unlike(field.name(), "one of the words allowed").allowed(text, field.oneOf()).failure();
        }
        return text;
    }

    private static Number number(Field field, Node node) {
        boolean whole = field.type().value() == FieldType.Value.INTEGER;
        Number number = whole ? (Number) node.wholeNumber(field.name()) : (Number) node.number(field.name());
        if (field.range() != null && !field.range().contains(number.doubleValue())) {
            String unit = field.unit() == null ? "" : " (" + field.unit() + ")";
            throw node.problem("'" + field.name() + "' is " + node.described() + ", out of range")
                    .allowed(Ranges.text(field.range()) + unit).failure();
        }
        return number;
    }
}
