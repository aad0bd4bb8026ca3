package labscore.report.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Element.Pattern;
import labscore.condition.Expression;
import labscore.condition.RuleBody;

/**
 * What the variables of a rule stand for.
 *
 * @param words by variable
 * @param fields by variable bound to one
 * @param types of evidence by variable bound to a whole fact
 */
record Referents(Map<String, String> words, Map<String, String> fields, Map<String, String> types) {

    /** How the lab that gets the credit is called. */
    static final String LAB = "the lab";

    static Referents of(RuleBody body) {
        List<Pattern> patterns = Patterns.of(body.elements());
        Map<String, String> words = new HashMap<>();
        Map<String, String> fields = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        for (Pattern pattern : patterns) {
            if (pattern.variable() != null) {
                types.put(pattern.variable(), pattern.type());
                words.put(pattern.variable(), "the " + pattern.type());
            }
            pattern.constraints().stream().filter(Constraint::isBinding).forEach(binding -> {
                fields.put(binding.variable(), field(binding));
                words.put(binding.variable(), bound(pattern, binding, patterns));
            });
        }
        body.elements().forEach(element -> results(element, words));
        if (body.lab() instanceof Expression.Name name) {
            words.put(name.name(), LAB);
        }
        return new Referents(Collections.unmodifiableMap(words), Collections.unmodifiableMap(fields),
                Collections.unmodifiableMap(types));
    }

    /** By its field, and the type if another pattern binds a field of that name to another variable. */
    private static String bound(Pattern pattern, Constraint binding, List<Pattern> patterns) {
        String field = field(binding);
        boolean ambiguous = patterns.stream().filter(other -> other != pattern)
                .flatMap(other -> other.constraints().stream())
                .anyMatch(other -> other.isBinding() && !other.variable().equals(binding.variable())
                        && field(other).equals(field));
        return ambiguous ? "the " + pattern.type() + "'s " + field : field;
    }

    private static String field(Constraint binding) {
        return binding.expression() instanceof Expression.Name name
                ? FieldWords.of(name.name()) : FieldWords.of(binding.variable());
    }

    private static void results(Element element, Map<String, String> words) {
        if (element instanceof Element.Aggregate aggregate) {
            aggregate.functions().forEach(function ->
                    words.put(function.variable(), FieldWords.of(function.variable())));
            if (aggregate.key() != null) {
                words.put(aggregate.key().variable(), FieldWords.of(aggregate.key().variable()));
            }
        }
    }

    String of(String variable) {
        return words.get(variable);
    }

    Optional<String> type(Expression expression) {
        return expression instanceof Expression.Name name ? Optional.ofNullable(types.get(name.name()))
                : Optional.empty();
    }

    boolean isLab(Expression expression) {
        return expression instanceof Expression.Name name && LAB.equals(words.get(name.name()));
    }
}
