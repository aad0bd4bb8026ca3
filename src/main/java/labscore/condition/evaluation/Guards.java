package labscore.condition.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.condition.RuleBody;

/**
 * What must hold of the patterns of a rule besides what its author wrote: that the evidence has happened
 * unless the pattern names the status, and that the fields are known with which a function calculates.
 */
final class Guards {

    private final Map<Element.Pattern, Set<String>> known = new IdentityHashMap<>();

    private Guards() {}

    static Guards of(RuleBody body) {
        Guards guards = new Guards();
        guards.add(body.elements(), new HashMap<>());
        return guards;
    }

    /** Fields of a pattern's evidence that must be known. */
    Set<String> known(Element.Pattern pattern) {
        return known.getOrDefault(pattern, Set.of());
    }

    private void add(List<Element> elements, Map<String, Element.Pattern> scope) {
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern && pattern.variable() != null) {
                scope.put(pattern.variable(), pattern);
            } else if (element instanceof Element.Absence absence) {
                add(absence.parts(), new HashMap<>(scope));
            } else if (element instanceof Element.Aggregate aggregate) {
                Map<String, Element.Pattern> inner = new HashMap<>(scope);
                add(aggregate.parts(), inner);
                aggregate.functions().forEach(function -> add(function, inner));
            }
        }
    }

    /** A variable on its own may be unknown: a function passes over it. */
    private void add(FunctionCall function, Map<String, Element.Pattern> scope) {
        if (function.argument() != null) {
            function.argument().all().filter(Expression.Member.class::isInstance).map(Expression.Member.class::cast)
                    .forEach(member -> known.computeIfAbsent(
                            scope.get(((Expression.Name) member.of()).name()), pattern -> new HashSet<>())
                            .add(member.name()));
        }
    }
}
