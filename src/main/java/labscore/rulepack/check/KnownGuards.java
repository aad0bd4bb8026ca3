package labscore.rulepack.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.rulepack.expression.Expression;
import labscore.rulepack.expression.Span;

/**
 * Keeps unknown values unknown. Drools takes {@code null != x} for true and stops at arithmetic on null;
 * here a comparison that can't be made because a value is unknown does not hold, whichever way it is
 * put. So such a comparison is wrapped: {@code (x != null && x != 3)}.
 */
final class KnownGuards {

    private final ExpressionCheck check;
    private final String text;

    KnownGuards(ExpressionCheck check, String text) {
        this.check = check;
        this.text = text;
    }

    /** Wraps what needs it in a condition that was type-checked. */
    void write(Expression condition, Edits edits) {
        if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            write(binary.left(), edits);
            write(binary.right(), edits);
        } else if (condition.all().anyMatch(KnownGuards::trips)) {
            wrap(condition, edits);
        }
    }

    private void wrap(Expression condition, Edits edits) {
        String known = unknowns(condition).stream().map(value -> value + " != null && ")
                .collect(Collectors.joining());
        if (!known.isEmpty()) {
            Span span = condition.span();
            edits.insert(span.start(), "(" + known);
            edits.insert(span.end(), ")");
        }
    }

    /** Whether Drools gives a wrong answer or none at all when a value in it is null. */
    private static boolean trips(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return binary.isArithmetic() || Set.of("!=", "contains", "matches").contains(binary.operator())
                    && !(binary.right() instanceof Expression.Unknown);
        }
        return expression instanceof Expression.Call || expression instanceof Expression.Unary
                || expression instanceof Expression.In in && in.negated();
    }

    /** As written in the rule: the values in an expression that may be unknown, null checks aside. */
    Set<String> unknowns(Expression expression) {
        Set<String> values = new TreeSet<>();
        collect(expression, values);
        return values;
    }

    private void collect(Expression expression, Set<String> values) {
        if (expression instanceof Expression.Binary binary && binary.right() instanceof Expression.Unknown) {
            return;
        }
        boolean value = expression instanceof Expression.Name || expression instanceof Expression.Member;
        if (!value) {
            expression.parts().forEach(part -> collect(part, values));
        } else if (check.typeOf(expression).mayBeUnknown()) {
            values.add(text.substring(expression.span().start(), expression.span().end()));
        }
    }
}
