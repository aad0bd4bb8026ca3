package labscore.condition.evaluation;

import java.util.stream.Stream;
import labscore.condition.Expression;

/** The values of expressions that are no conditions. */
final class Values {

    private final FieldValues fields;

    Values(FieldValues fields) {
        this.fields = fields;
    }

    /** {@code null} if unknown, or calculated with what is. */
    Object of(Expression expression, Place place) {
        if (expression instanceof Expression.Text text) {
            return text.value();
        } else if (expression instanceof Expression.Number number) {
            return number(number);
        } else if (expression instanceof Expression.Truth truth) {
            return truth.value();
        } else if (expression instanceof Expression.Unknown) {
            return null;
        } else if (expression instanceof Expression.Name name) {
            return name.name().startsWith("$") ? place.bindings().value(name.name())
                    : fields.of(place.subject(), name.name());
        } else if (expression instanceof Expression.Member member) {
            return member(member, place);
        } else if (expression instanceof Expression.Unary minus && !minus.isNot()) {
            return Arithmetic.negated((Number) of(minus.operand(), place));
        } else if (expression instanceof Expression.Binary binary && binary.isArithmetic()) {
            return Arithmetic.result(binary.operator(), (Number) of(binary.left(), place),
                    (Number) of(binary.right(), place));
        }
        throw new IllegalArgumentException("a condition is no value: " + expression);
    }

    private Object member(Expression.Member member, Place place) {
        if (isConstant(member)) {
            return fields.constant(((Expression.Name) member.of()).name(), member.name());
        }
        return fields.of(of(member.of(), place), member.name());
    }

    private boolean isConstant(Expression.Member member) {
        return member.of() instanceof Expression.Name name && fields.isEnum(name.name());
    }

    /** The fields and variables in an expression that must be known; what is compared with null need not. */
    Stream<Expression> needed(Expression expression) {
        if (expression instanceof Expression.Binary binary && binary.right() instanceof Expression.Unknown) {
            return Stream.empty();
        } else if (expression instanceof Expression.Name) {
            return Stream.of(expression);
        } else if (expression instanceof Expression.Member member) {
            return isConstant(member) ? Stream.empty() : Stream.of(member);
        }
        return expression.parts().flatMap(this::needed);
    }

    private static Object number(Expression.Number number) {
        return number.isWhole() ? (Object) Integer.valueOf(number.literal()) : Double.valueOf(number.literal());
    }
}
