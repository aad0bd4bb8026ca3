package labscore.rulepack.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Wraps what needs it in a condition that was type-checked.
     *
     * @param code in which the condition stands
     */
    void write(Expression condition, String code, Edits edits) {
        if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            write(binary.left(), code, edits);
            write(binary.right(), code, edits);
        } else if (condition instanceof Expression.In in && !in.negated() && in.parts().noneMatch(this::trips)) {
            wrap(in, namesNull(in) ? Stream.of() : known(in.value()), edits);
        } else if (condition.all().anyMatch(this::trips)) {
            wrap(condition, Stream.concat(known(condition),
                    Quotients.in(condition, check, code).stream().map(Quotients::isFinite)), edits);
        }
    }

    private Stream<String> known(Expression condition) {
        return unknowns(condition).stream().map(value -> value + " != null");
    }

    private static void wrap(Expression condition, Stream<String> guards, Edits edits) {
        String all = guards.map(guard -> guard + " && ").collect(Collectors.joining());
        if (!all.isEmpty()) {
            Span span = condition.span();
            edits.insert(span.start(), "(" + all);
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
        return unknownValues(expression).map(KnownGuards::written).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The variables and fields in an expression that may be unknown, null checks aside. */
    Stream<Expression> unknownValues(Expression expression) {
        if (expression instanceof Expression.Binary binary && binary.right() instanceof Expression.Unknown) {
            return Stream.empty();
        }
        return expression instanceof Expression.Name || expression instanceof Expression.Member
                ? Stream.of(expression).filter(value -> check.typeOf(value).mayBeUnknown())
                : expression.parts().flatMap(this::unknownValues);
    }

    private static String written(Expression value) {
        return value instanceof Expression.Member member ? written(member.of()) + "." + member.name()
                : ((Expression.Name) value).name();
    }
}
