package labscore.rulepack.check;

import java.util.Set;
import java.util.TreeSet;
import labscore.condition.Expression;
import labscore.condition.Span;

/**
 * Keeps unknown values unknown. Drools takes {@code null != x} and {@code null == null} for true and
 * stops at arithmetic on null; here a comparison that can't be made because a value is unknown does not
 * hold, whichever way it is put. So such a comparison is wrapped: {@code (x != null && x != 3)}.
 */
final class KnownGuards {

    private final ExpressionCheck check;

    KnownGuards(ExpressionCheck check) {
        this.check = check;
    }

    /** Wraps what needs it in a condition that was type-checked. */
    void write(Expression condition, Edits edits) {
        if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            write(binary.left(), edits);
            write(binary.right(), edits);
        } else if (condition instanceof Expression.In in && !in.negated() && !trips(in.value())) {
            wrap(in, namesNull(in) ? Set.of() : unknowns(in.value()), edits);
        } else if (condition.all().anyMatch(this::trips)) {
            wrap(condition, unknowns(condition), edits);
        }
    }

    private static void wrap(Expression condition, Set<String> unknowns, Edits edits) {
        if (!unknowns.isEmpty()) {
            Span span = condition.span();
            edits.insert(span.start(), "(" + String.join(" != null && ", unknowns) + " != null && ");
            edits.insert(span.end(), ")");
        }
    }

    private static boolean namesNull(Expression.In in) {
        return in.options().stream().anyMatch(Expression.Unknown.class::isInstance);
    }

    /** Whether Drools gives a wrong answer or none at all when a value in it is null. */
    private boolean trips(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return binary.isArithmetic() || isOfUnknowns(binary)
                    || Set.of("!=", "contains", "matches").contains(binary.operator())
                    && !(binary.right() instanceof Expression.Unknown);
        }
        return expression instanceof Expression.Call || expression instanceof Expression.Unary
                || expression instanceof Expression.In in && in.negated();
    }

    /** Whether it says that two values are equal, both of which may be unknown. */
    boolean isOfUnknowns(Expression expression) {
        return expression instanceof Expression.Binary binary && binary.operator().equals("==")
                && !unknowns(binary.left()).isEmpty() && !unknowns(binary.right()).isEmpty();
    }

    /** As rules write them: the values in an expression that may be unknown, null checks aside. */
    Set<String> unknowns(Expression expression) {
        Set<String> values = new TreeSet<>();
        collect(expression, values);
        return values;
    }

    private void collect(Expression expression, Set<String> values) {
        if (expression instanceof Expression.Binary binary && binary.right() instanceof Expression.Unknown) {
            return;
        }
        if (expression instanceof Expression.Name name) {
            add(name, name.name(), values);
        } else if (expression instanceof Expression.Member member && member.of() instanceof Expression.Name owner) {
            add(member, owner.name() + "." + member.name(), values);
        } else {
            expression.parts().forEach(part -> collect(part, values));
        }
    }

    private void add(Expression value, String written, Set<String> values) {
        if (check.typeOf(value).mayBeUnknown()) {
            values.add(written);
        }
    }
}
