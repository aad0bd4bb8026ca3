package labscore.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.scenario.yaml.Node;

/** Reads the values of declared fields. */
final class FieldReader {

    /** More labs than this are not listed in a message. */
    private static final int LISTED = 100;

    private final LabNames labs;
    private final Remembered<EvidenceDate> dates;
    private final Remembered<Integer> wholeNumbers = new Remembered<>(Node::wholeNumber);
    private final Remembered<Double> numbers = new Remembered<>(Node::number);
    private final Remembered<Boolean> truths = new Remembered<>(Node::truth);
    private final Map<String, Remembered<String>> constants = new HashMap<>();

    FieldReader(Vocabulary vocabulary, LabNames labs, Remembered<EvidenceDate> dates) {
        this.labs = labs;
        this.dates = dates;
        vocabulary.enums().forEach((name, all) ->
                constants.put(name, new Remembered<>((node, field) -> EnumWords.read(node, field, all))));
    }

    /** String, Integer, Double, Boolean or EvidenceDate. */
    Object value(Field field, Node node) {
        return switch (field.type().value()) {
            case STRING -> field.lab() ? organisation(field, node) : text(field, node);
            case INTEGER, DOUBLE -> number(field, node);
            case BOOLEAN -> truths.value(node, field.name());
            case DATE -> dates.value(node, field.name());
            case ENUM -> constants.get(field.type().enumName()).value(node, field.name());
        };
    }

    private String organisation(Field field, Node node) {
        String text = node.text(field.name());
        Optional<String> id = labs.id(text);
        if (id.isEmpty() && field.required()) {
            Problem unlike = node.unlike(field.name(), "a lab of this scenario");
            Collection<String> ids = labs.ids();
            throw (ids.size() > LISTED ? unlike.nearest(text, ids) : unlike.allowed(text, ids))
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

    private Number number(Field field, Node node) {
        boolean whole = field.type().value() == FieldType.Value.INTEGER;
        Number number = whole ? (Number) wholeNumbers.value(node, field.name()) : (Number) numbers.value(node, field.name());
        if (field.range() != null && !field.range().contains(number.doubleValue())) {
            String unit = field.unit() == null ? "" : " (" + field.unit() + ")";
            throw node.problem("'" + field.name() + "' is " + node.described() + ", out of range")
                    .allowed(Ranges.text(field.range()) + unit).failure();
        }
        return number;
    }
}
