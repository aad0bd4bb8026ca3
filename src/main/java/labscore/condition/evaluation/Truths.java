package labscore.condition.evaluation;

import java.util.stream.Stream;
import labscore.condition.Expression;
import labscore.evidence.EvidenceDate;

/**
 * Whether conditions hold. A smallest condition, one that is not put together by {@code &&} and
 * {@code ||}, holds only if all values in it are known.
 */
final class Truths {

    private final Values values;

    Truths(Values values) {
        this.values = values;
    }

    Truth of(Expression condition, Place place) {
        if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            Truth left = of(binary.left(), place);
            return binary.operator().equals("&&") ? left.and(of(binary.right(), place))
                    : left.or(of(binary.right(), place));
        }
        boolean known = needed(condition).allMatch(value -> values.of(value, place) != null);
        return known ? Truth.of(holds(condition, place)) : Truth.UNKNOWN;
    }

    /** That one of a list is unknown keeps a value from none of the others. */
    private Stream<Expression> needed(Expression condition) {
        if (condition instanceof Expression.In in && !in.negated() && isRead(in.value())) {
            boolean asksForUnknown = in.options().stream().anyMatch(Expression.Unknown.class::isInstance);
            return asksForUnknown ? Stream.empty() : values.needed(in.value());
        }
        return values.needed(condition);
    }

    private static boolean isRead(Expression value) {
        return value.parts().findAny().isEmpty() || value instanceof Expression.Member;
    }

    /** Once all is known that must be. */
    private boolean holds(Expression condition, Place place) {
        if (condition instanceof Expression.Unary not && not.isNot()) {
            return !holds(not.operand(), place);
        } else if (condition instanceof Expression.In in) {
            Object value = values.of(in.value(), place);
            return in.negated() != in.options().stream()
                    .anyMatch(option -> Comparison.areEqual(value, values.of(option, place)));
        } else if (condition instanceof Expression.Call call) {
            return holds(call, place);
        } else if (condition instanceof Expression.Binary binary) {
            return switch (binary.operator()) {
                case "&&" -> holds(binary.left(), place) && holds(binary.right(), place);
                case "||" -> holds(binary.left(), place) || holds(binary.right(), place);
                default -> Comparison.holds(binary.operator(), values.of(binary.left(), place),
                        values.of(binary.right(), place));
            };
        }
        return (Boolean) values.of(condition, place);
    }

    private boolean holds(Expression.Call call, Place place) {
        Object owner = values.of(call.of(), place);
        Object argument = values.of(call.arguments().get(0), place);
        return switch (call.method()) {
            case "isAfter" -> ((EvidenceDate) owner).isAfter((EvidenceDate) argument);
            case "isBefore" -> ((EvidenceDate) owner).isBefore((EvidenceDate) argument);
            case "startsWith" -> ((String) owner).startsWith((String) argument);
            default -> ((String) owner).endsWith((String) argument);
        };
    }
}
