package labscore.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes of a body another one that differs in one place.
 *
 * @param at where what is replaced stands
 * @param expression or
 * @param element that takes its place; if both are {@code null}, nothing does
 */
record Replacement(Span at, Expression expression, Element element) {

    RuleBody in(RuleBody body) {
        return new RuleBody(body.rule(), elements(body.elements()), whole(body.lab()),
                body.amount() == null ? null : whole(body.amount()), body.source());
    }

    private List<Element> elements(List<Element> elements) {
        return elements.stream().flatMap(part -> element(part).stream()).toList();
    }

    private Optional<Element> element(Element old) {
        if (old.span().equals(at)) {
            return Optional.ofNullable(element);
        } else if (old instanceof Element.Pattern pattern) {
            return Optional.of(new Element.Pattern(pattern.variable(), pattern.type(),
                    pattern.constraints().stream().flatMap(this::constraint).toList(), pattern.span()));
        } else if (old instanceof Element.Absence absence) {
            return Optional.of(new Element.Absence(elements(absence.parts()), absence.span()));
        }
        Element.Aggregate aggregate = (Element.Aggregate) old;
        Constraint key = aggregate.key() == null ? null
                : new Constraint(aggregate.key().variable(), whole(aggregate.key().expression()));
        return Optional.of(new Element.Aggregate(elements(aggregate.parts()), key,
                aggregate.functions().stream().map(this::function).toList(),
                aggregate.conditions().stream().flatMap(condition -> expression(condition).stream()).toList(),
                aggregate.span()));
    }

    private Stream<Constraint> constraint(Constraint old) {
        return expression(old.expression()).map(changed -> new Constraint(old.variable(), changed)).stream();
    }

    private FunctionCall function(FunctionCall old) {
        return old.argument() == null ? old
                : new FunctionCall(old.variable(), old.function(), old.name(), whole(old.argument()));
    }

    /** Of two joined conditions the other one, if one goes. */
    private Optional<Expression> expression(Expression old) {
        if (old.span().equals(at)) {
            return Optional.ofNullable(expression);
        } else if (old instanceof Expression.Binary binary && binary.isJunction()) {
            List<Expression> kept = binary.parts().flatMap(part -> expression(part).stream()).toList();
            return kept.size() == 2 ? Optional.of(binary.withParts(kept)) : kept.stream().findFirst();
        }
        return Optional.of(old.withParts(old.parts().map(this::whole).toList()));
    }

    private Expression whole(Expression old) {
        return expression(old).orElseThrow(() -> new IllegalArgumentException("the rule can't do without " + old));
    }
}
