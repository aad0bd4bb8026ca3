package labscore.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;

/**
 * A property of facts that has few values.
 *
 * @param value of a fact
 * @param numbers of the values from 1; 0 is that of an unknown value
 */
record Choice(Function<Fact, Object> value, Map<Object, Integer> numbers) {

    /** @return nothing if the property can have many values, or is none of the type */
    static Optional<Choice> of(String property, String type, Vocabulary vocabulary) {
        return switch (property) {
            case "status" -> Optional.of(among(List.of(Status.values()), Fact::status));
            case "contested" -> Optional.of(among(List.of(true, false), Fact::contested));
            default -> vocabulary.types().get(type).field(property).flatMap(field -> of(field, vocabulary));
        };
    }

    private static Optional<Choice> of(Field field, Vocabulary vocabulary) {
        String name = field.name();
        return switch (field.type().value()) {
            case BOOLEAN -> Optional.of(among(List.of(true, false), fact -> fact.fields().get(name)));
            case ENUM -> Optional.of(among(
                    vocabulary.enums().get(field.type().enumName()), fact -> fact.fields().get(name)));
            default -> Optional.empty();
        };
    }

    private static Choice among(List<?> values, Function<Fact, Object> value) {
        Map<Object, Integer> numbers = new HashMap<>();
        values.forEach(each -> numbers.put(each, numbers.size() + 1));
        return new Choice(value, numbers);
    }

    int count() {
        return numbers.size() + 1;
    }

    int number(Fact fact) {
        return numbers.getOrDefault(value.apply(fact), 0);
    }
}
