package labscore.rulepack.lint.logic;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import labscore.condition.Expression;
import labscore.rulepack.lint.logic.Formula.Comparison;

/** What single comparisons say of values that are known. */
final class Atoms {

    private final Terms terms;
    private final Scope scope;

    Atoms(Terms terms, Scope scope) {
        this.terms = terms;
        this.scope = scope;
    }

    /** Two values are the same, or they are not; null is one that nobody stated. */
    Formula equal(Expression left, Expression right, boolean truth) {
        if (right instanceof Expression.Unknown) {
            return terms.of(left, scope).filter(Term.Value.class::isInstance).map(Term.Value.class::cast)
                    .<Formula>map(value -> new Formula.Known(value, !truth))
                    .orElseGet(() -> new Formula.Opaque(left.toString(), true));
        }
        return relation(left, truth ? Comparison.EQUAL : Comparison.UNEQUAL, right);
    }

    Formula comparison(Expression.Binary binary, boolean truth) {
        return switch (binary.operator()) {
            case "==" -> equal(binary.left(), binary.right(), truth);
            case "!=" -> equal(binary.left(), binary.right(), !truth);
            case "<" -> ordered(binary.left(), Comparison.LESS, binary.right(), truth);
            case "<=" -> ordered(binary.left(), Comparison.AT_MOST, binary.right(), truth);
            case ">" -> ordered(binary.right(), Comparison.LESS, binary.left(), truth);
            case ">=" -> ordered(binary.right(), Comparison.AT_MOST, binary.left(), truth);
            case "contains" -> spelled(binary.left(), Formula.TextTest.CONTAINS, binary.right(), truth);
            default -> both(binary.left(), binary.right(), (one, other) ->
                    new Formula.Opaque(Canonical.of(one) + " " + binary.operator() + " " + Canonical.of(other), truth));
        };
    }

    /** What is not less is not always at least: a calculation may be no number. */
    private Formula ordered(Expression left, Comparison comparison, Expression right, boolean truth) {
        if (truth) {
            return relation(left, comparison, right);
        }
        boolean less = comparison == Comparison.LESS;
        boolean calculates = Stream.of(left, right)
                .anyMatch(side -> terms.of(side, scope).filter(Term.Calculation.class::isInstance).isPresent());
        return calculates ? relation(left, less ? Comparison.NOT_LESS : Comparison.NOT_AT_MOST, right)
                : relation(right, less ? Comparison.AT_MOST : Comparison.LESS, left);
    }

    private Formula relation(Expression left, Comparison comparison, Expression right) {
        return both(left, right, (one, other) -> isWhole(one) || isWhole(other)
                ? new Formula.Opaque(Canonical.of(one) + comparison + Canonical.of(other), true)
                : new Formula.Relation(one, comparison, other));
    }

    private Formula both(Expression left, Expression right, BiFunction<Term, Term, Formula> formula) {
        return terms.of(left, scope).flatMap(one -> terms.of(right, scope).map(other -> formula.apply(one, other)))
                .orElseGet(() -> new Formula.Opaque(left + " and " + right, true));
    }

    /** Whether it is a whole fact and no value in it. */
    private static boolean isWhole(Term term) {
        return term instanceof Term.Value value && value.sort().kind() == Sort.Kind.OTHER;
    }

    Formula call(Expression.Call call, boolean truth) {
        Expression argument = call.arguments().get(0);
        return switch (call.method()) {
            case "isAfter" -> both(call.of(), argument, (one, other) -> new Formula.After(one, other, truth));
            case "isBefore" -> both(call.of(), argument, (one, other) -> new Formula.After(other, one, truth));
            case "startsWith" -> spelled(call.of(), Formula.TextTest.STARTS, argument, truth);
            default -> spelled(call.of(), Formula.TextTest.ENDS, argument, truth);
        };
    }

    private Formula spelled(Expression text, Formula.TextTest test, Expression part, boolean truth) {
        return terms.of(text, scope).<Formula>map(term ->
                new Formula.Spelled(term, test, ((Expression.Text) part).value(), truth))
                .orElseGet(() -> new Formula.Opaque(text.toString(), true));
    }

    /** A value that is true or false stands alone. */
    Formula flag(Expression condition, boolean truth) {
        return terms.of(condition, scope).<Formula>map(flag ->
                new Formula.Relation(flag, Comparison.EQUAL, new Term.Figure(truth ? 1 : 0)))
                .orElseGet(() -> new Formula.Opaque(condition.toString(), true));
    }
}
