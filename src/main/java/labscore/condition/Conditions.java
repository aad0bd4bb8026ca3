package labscore.condition;

import java.util.List;
import java.util.stream.Stream;
import labscore.condition.ConditionPart.Kind;

/** Lists the conditions of a rule, each of which could be left out without leaving nothing to ask for. */
public final class Conditions {

    private final RuleBody body;

    private Conditions(RuleBody body) {
        this.body = body;
    }

    /** In the order written; a {@code not} before what is in it. */
    public static List<ConditionPart> of(RuleBody body) {
        return new Conditions(body).of(body.elements()).toList();
    }

    private Stream<ConditionPart> of(List<Element> elements) {
        return elements.stream().flatMap(element -> of(element, elements.size() == 1));
    }

    private Stream<ConditionPart> of(Element element, boolean alone) {
        if (element instanceof Element.Pattern pattern) {
            return pattern.constraints().stream().filter(constraint -> !constraint.isBinding())
                    .flatMap(constraint -> of(constraint.expression(), Kind.CONSTRAINT));
        } else if (element instanceof Element.Absence absence) {
            Stream<ConditionPart> whole = alone ? Stream.empty() : Stream.of(part(Kind.ABSENCE, absence.span(), null));
            return Stream.concat(whole, of(absence.parts()));
        }
        Element.Aggregate aggregate = (Element.Aggregate) element;
        return Stream.concat(of(aggregate.parts()), aggregate.conditions().stream()
                .map(condition -> part(Kind.RESULT, condition.span(), condition)));
    }

    private Stream<ConditionPart> of(Expression condition, Kind kind) {
        return condition instanceof Expression.Binary binary && binary.isJunction()
                ? binary.parts().flatMap(operand -> of(operand, Kind.OPERAND))
                : Stream.of(part(kind, condition.span(), condition));
    }

    private ConditionPart part(Kind kind, Span span, Expression expression) {
        return new ConditionPart(kind, span, body.written(span), expression);
    }
}
