package labscore.engine;

import java.util.Arrays;
import java.util.Optional;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;

/**
 * A property of facts that has few values.
 *
 * @param property its name
 * @param place of the field, or one of the places below
 * @param values that it can have; mostly those of facts are the same objects
 */
record Choice(String property, int place, Object[] values) {

    private static final int STATUS = -1;
    private static final int CONTESTED = -2;
    private static final Object[] TRUTHS = {true, false};

    /** @return nothing if the property can have many values, or is none of the type */
    static Optional<Choice> of(String property, String typeName, Vocabulary vocabulary) {
        EvidenceType type = vocabulary.types().get(typeName);
        return switch (property) {
            case "status" -> Optional.of(new Choice(property, STATUS, Status.values()));
            case "contested" -> Optional.of(new Choice(property, CONTESTED, TRUTHS));
            default -> type.field(property).flatMap(field -> values(field, vocabulary))
                    .map(values -> new Choice(property, type.placeOf(property), values));
        };
    }

    private static Optional<Object[]> values(Field field, Vocabulary vocabulary) {
        return switch (field.type().value()) {
            case BOOLEAN -> Optional.of(TRUTHS);
            case ENUM -> Optional.of(vocabulary.enums().get(field.type().enumName()).toArray());
            default -> Optional.empty();
        };
    }

    int count() {
        return values.length + 1;
    }

    /** From 1; 0 if the value is not known. */
    int number(Fact fact) {
        Object value = value(fact);
        if (value == null) {
            return 0;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return i + 1;
            }
        }
        // Facts that were kept by an earlier run have strings of their own.
        return 1 + Arrays.asList(values).indexOf(value);
    }

    private Object value(Fact fact) {
        return switch (place) {
            case STATUS -> fact.status();
            case CONTESTED -> fact.contested();
            default -> fact.value(property, place);
        };
    }
}
