package labscore.condition.evaluation;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import labscore.condition.Expression;
import labscore.evidence.EvidenceDate;

/** Puts conditions to values, and measures by how much they fail. */
record Checking(Values values, Truths truths) {

    /** One for each of the conditions that must all hold. */
    Stream<Check> checks(Expression condition, Place place) {
        boolean all = condition instanceof Expression.Binary binary && binary.operator().equals("&&");
        return all ? condition.parts().flatMap(part -> checks(part, place)) : Stream.of(check(condition, place));
    }

    private Check check(Expression condition, Place place) {
        if (condition instanceof Expression.Binary binary && binary.operator().equals("||")) {
            Check nearest = binary.parts().flatMap(part -> checks(part, place))
                    .min(Comparator.comparingDouble(Checking::farness)).orElseThrow();
            return check(condition, place, nearest.actual(), nearest.wanted(), nearest.distance());
        } else if (condition instanceof Expression.Binary binary) {
            return measured(binary, place);
        } else if (condition instanceof Expression.In in) {
            return in(in, place);
        } else if (condition instanceof Expression.Call call) {
            return call(call, place);
        }
        return check(condition, place, null, null, Distance.OTHER);
    }

    private static double farness(Check check) {
        return check.holds() ? 0 : check.distance().share();
    }

    private Check measured(Expression.Binary binary, Place place) {
        Object actual = values.of(binary.left(), place);
        Object wanted = values.of(binary.right(), place);
        boolean ordered = binary.operator().startsWith("<") || binary.operator().startsWith(">");
        return check(binary, place, actual, wanted, between(actual, wanted, ordered));
    }

    private Check in(Expression.In in, Place place) {
        Object actual = values.of(in.value(), place);
        Stream<Check> options = in.negated() ? Stream.empty() : in.options().stream()
                .map(option -> values.of(option, place))
                .map(wanted -> check(in, place, actual, wanted, between(actual, wanted, false)));
        return options.min(Comparator.comparingDouble(Checking::farness))
                .orElseGet(() -> check(in, place, actual, null, Distance.OTHER));
    }

    private Check call(Expression.Call call, Place place) {
        Object actual = values.of(call.of(), place);
        Object wanted = values.of(call.arguments().get(0), place);
        Distance distance = Distance.OTHER;
        if (actual instanceof EvidenceDate own && wanted instanceof EvidenceDate other) {
            distance = Distance.ofDays(call.method().equals("isAfter")
                    ? ChronoUnit.DAYS.between(other.last(), own.first())
                    : ChronoUnit.DAYS.between(other.first(), own.last()));
        }
        return check(call, place, actual, wanted, distance);
    }

    /** Constants have more and less only where a rule asks for it. */
    private static Distance between(Object actual, Object wanted, boolean ordered) {
        if (actual instanceof Number number && wanted instanceof Number bound) {
            return Distance.ofNumbers(number.doubleValue(), bound.doubleValue());
        }
        return ordered && actual instanceof Constant constant && wanted instanceof Constant bound
                ? Distance.ofConstants(constant, bound) : Distance.OTHER;
    }

    private Check check(Expression condition, Place place, Object actual, Object wanted, Distance distance) {
        Truth truth = truths.of(condition, place);
        Distance far = truth == Truth.UNKNOWN ? Distance.UNKNOWN : distance == null ? Distance.OTHER : distance;
        return new Check(condition, truth, actual, wanted, truth == Truth.HOLDS ? null : far);
    }

    List<Check> all(List<Expression> conditions, Place place) {
        return conditions.stream().flatMap(condition -> checks(condition, place)).toList();
    }
}
