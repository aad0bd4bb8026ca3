package labscore.rulepack.lint.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.condition.Element;
import labscore.condition.Expression;

/**
 * What an aggregate goes over and works out, whatever its variables are called.
 *
 * @param over same for aggregates over the same, grouped alike
 * @param functions by the variable of the result: same for the same function of the same argument
 */
record AggregateForm(String over, Map<String, String> functions) {

    /** Stands for the parts of any aggregate, so that two can be compared. */
    private static final String ANY = "any";

    /** @param outer what names mean ahead of it */
    static AggregateForm of(Element.Aggregate aggregate, Terms terms, Scope outer) {
        Premises parts = Premises.of(aggregate.parts(), terms, outer, ANY);
        Map<String, String> functions = new LinkedHashMap<>();
        aggregate.functions().forEach(call -> functions.put(call.variable(),
                call.function() + " " + value(call.argument(), terms, parts.scope())));
        String key = aggregate.key() == null ? "" : value(aggregate.key().expression(), terms, parts.scope());
        return new AggregateForm(key + " " + over(aggregate.parts(), parts), functions);
    }

    /** The form of joined parts, those of absences among them. */
    static String over(List<Element> elements, Premises parts) {
        String patterns = elements.stream()
                .map(element -> element instanceof Element.Pattern pattern ? pattern.type() : "not")
                .collect(Collectors.joining(" "));
        return patterns + Canonical.of(parts.holds()) + parts.inners().stream()
                .map(inner -> over(((Element.Absence) inner.element()).parts(), inner.parts())).toList();
    }

    /** Whether both work out the same; each further sum may leave out what it can't calculate with. */
    boolean hasFunctionsOf(AggregateForm other) {
        Set<String> all = new TreeSet<>(functions.values());
        return all.equals(new TreeSet<>(other.functions.values()));
    }

    /** The variable that gets the result of a function. */
    String variable(String function) {
        return functions.entrySet().stream().filter(entry -> entry.getValue().equals(function))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private static String value(Expression expression, Terms terms, Scope scope) {
        return expression == null ? "" : terms.of(expression, scope).map(Canonical::of).orElse("");
    }
}
