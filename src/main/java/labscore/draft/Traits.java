package labscore.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldType.Value;
import labscore.evidence.Vocabulary;

/**
 * The traits that facts of a type may have by its declaration, the plainest first.
 *
 * @param given facts of tests, above whose numbers a threshold is set
 */
record Traits(Vocabulary vocabulary, Collection<Fact> given) {

    private static final List<Value> PLAINEST_FIRST =
            List.of(Value.BOOLEAN, Value.ENUM, Value.STRING, Value.INTEGER, Value.DOUBLE, Value.DATE);
    private static final Pattern SAFE_TEXT = Pattern.compile("[\\p{L}\\p{N} ._-]+");

    List<Trait> of(EvidenceType type) {
        List<Trait> traits = new ArrayList<>();
        for (Value value : PLAINEST_FIRST) {
            type.fields().stream().filter(field -> !field.lab() && field.type().value() == value)
                    .forEach(field -> traits.addAll(of(type, field)));
        }
        return traits;
    }

    private List<Trait> of(EvidenceType type, Field field) {
        return switch (field.type().value()) {
            case BOOLEAN -> List.of(truth(field, true), truth(field, false));
            case ENUM -> constants(field, vocabulary.enums().get(field.type().enumName()));
            case STRING -> field.oneOf().isEmpty() ? stated(field) : words(field);
            case INTEGER, DOUBLE -> new Threshold(field, numbers(type, field)).trait().stream().toList();
            case DATE -> stated(field);
        };
    }

    private static Trait truth(Field field, boolean truth) {
        return new Trait(field, field.name() + " == " + truth, String.valueOf(truth), String.valueOf(!truth),
                is(field, truth));
    }

    private static List<Trait> constants(Field field, List<String> constants) {
        return constants.stream().filter(constant -> constants.size() > 1 || !field.required())
                .map(constant -> new Trait(field,
                        field.name() + " == " + field.type().enumName() + "." + constant,
                        Example.constant(constant),
                        other(constants, constant, Example::constant), is(field, constant)))
                .toList();
    }

    private static List<Trait> words(Field field) {
        return field.oneOf().stream().filter(word -> SAFE_TEXT.matcher(word).matches())
                .filter(word -> field.oneOf().size() > 1 || !field.required())
                .map(word -> new Trait(field, field.name() + " == \"" + word + "\"", YamlWord.of(word),
                        other(field.oneOf(), word, YamlWord::of), is(field, word)))
                .toList();
    }

    /** The next in the list, or {@code null} if there is none. */
    private static String other(List<String> all, String one, UnaryOperator<String> written) {
        String next = all.get((all.indexOf(one) + 1) % all.size());
        return next.equals(one) ? null : written.apply(next);
    }

    private static List<Trait> stated(Field field) {
        return field.required() ? List.of() : List.of(new Trait(field, field.name() + " != null",
                new Example(null).of(field), null, fact -> fact.fields().get(field.name()) != null));
    }

    private List<Number> numbers(EvidenceType type, Field field) {
        return given.stream().filter(fact -> fact.type().equals(type.name()))
                .flatMap(fact -> Stream.ofNullable((Number) fact.fields().get(field.name())))
                .toList();
    }

    private static Predicate<Fact> is(Field field, Object value) {
        return fact -> value.equals(fact.fields().get(field.name()));
    }
}
