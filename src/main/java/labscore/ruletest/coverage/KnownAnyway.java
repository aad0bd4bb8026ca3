package labscore.ruletest.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.condition.Span;

/**
 * Finds conditions {@code field != null} on a field with which the rule calculates. What can't be
 * calculated is not credited, so these hold whenever it matters and can't be the only one false.
 */
final class KnownAnyway {

    private final Set<Span> found = new HashSet<>();

    private KnownAnyway() {}

    /** Where such conditions stand. */
    static Set<Span> in(RuleBody body) {
        KnownAnyway known = new KnownAnyway();
        List<Expression> amount = body.amount() == null ? List.of() : body.amount().all().toList();
        for (Element element : body.elements()) {
            if (element instanceof Element.Pattern pattern) {
                known.add(pattern, amount);
            } else if (element instanceof Element.Aggregate aggregate) {
                List<Expression> read = members(aggregate);
                aggregate.parts().stream().filter(Element.Pattern.class::isInstance)
                        .forEach(part -> known.add((Element.Pattern) part, read));
            }
        }
        return known.found;
    }

    /** Fields of facts in arguments of functions; a variable by itself may be unknown there. */
    private static List<Expression> members(Element.Aggregate aggregate) {
        return aggregate.functions().stream().filter(function -> function.argument() != null)
                .flatMap(function -> function.argument().all())
                .filter(Expression.Member.class::isInstance).toList();
    }

    private void add(Element.Pattern pattern, List<Expression> calculated) {
        pattern.constraints().stream().map(Constraint::expression)
                .filter(condition -> field(condition).anyMatch(field ->
                        calculated.stream().anyMatch(value -> reads(value, pattern, field))))
                .forEach(condition -> found.add(condition.span()));
    }

    /** Of {@code field != null} the field, of anything else nothing. */
    private static Stream<String> field(Expression condition) {
        return condition instanceof Expression.Binary binary && binary.operator().equals("!=")
                && binary.right() instanceof Expression.Unknown && binary.left() instanceof Expression.Name name
                ? Stream.of(name.name()) : Stream.empty();
    }

    private static boolean reads(Expression value, Element.Pattern pattern, String field) {
        if (value instanceof Expression.Member member) {
            return member.name().equals(field) && member.of() instanceof Expression.Name fact
                    && fact.name().equals(pattern.variable());
        }
        return value instanceof Expression.Name variable && pattern.constraints().stream()
                .anyMatch(constraint -> variable.name().equals(constraint.variable())
                        && constraint.expression() instanceof Expression.Name name && name.name().equals(field));
    }
}
