package labscore.rulepack.lint.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import labscore.condition.Expression;
import labscore.rulepack.lint.logic.Formula.Comparison;

/**
 * When a condition holds, as a formula. A comparison with a value that nobody stated fails, whichever
 * way it is put: so what fails is more than the opposite of what holds.
 */
public final class Meaning {

    private final Terms terms;
    private final Scope scope;

    public Meaning(Terms terms, Scope scope) {
        this.terms = terms;
        this.scope = scope;
    }

    /** Where the engine takes the condition for true; holds at least there. */
    public Formula holds(Expression condition) {
        if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            return junction(binary, binary.operator(), this::holds);
        } else if (condition instanceof Expression.In in && !in.negated()) {
            return Formula.any(in.options().stream().map(option -> equal(in.value(), option, true)).toList());
        }
        return Formula.all(known(condition), value(condition, true));
    }

    /** Where the engine takes the condition for false; holds at least there. */
    public Formula fails(Expression condition) {
        if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            return junction(binary, opposite(binary.operator()), this::fails);
        }
        if (condition instanceof Expression.In in && !in.negated()) {
            return Formula.all(in.options().stream().map(option -> differ(in.value(), option)).toList());
        }
        List<Formula> ways = new ArrayList<>();
        values(condition).forEach(value -> ways.add(new Formula.Known(value, false)));
        ways.add(value(condition, false));
        return Formula.any(ways);
    }

    /** The value that an expression stands for; empty if it is a condition. */
    public Optional<Term> term(Expression value) {
        return terms.of(value, scope);
    }

    /** All values are known that it compares. */
    public Formula known(Expression condition) {
        return Formula.all(values(condition).stream().map(value -> new Formula.Known(value, true)).toList());
    }

    /** The values that it compares; to ask whether a value is known compares nothing. */
    public Set<Term.Value> values(Expression expression) {
        if (expression instanceof Expression.Binary binary && binary.right() instanceof Expression.Unknown) {
            return Set.of();
        } else if (expression instanceof Expression.In in && !in.negated() && namesUnknown(in)) {
            return Set.of();
        }
        Optional<Term> term = terms.of(expression, scope);
        Set<Term.Value> values = new LinkedHashSet<>(term.map(Term::values).orElse(Set.of()));
        if (term.isEmpty()) {
            expression.parts().forEach(part -> values.addAll(values(part)));
        }
        return values;
    }

    private static boolean namesUnknown(Expression.In in) {
        return in.options().stream().anyMatch(Expression.Unknown.class::isInstance);
    }

    /** Whether it is true or false by its values, which are known. */
    public Formula value(Expression condition, boolean truth) {
        if (condition instanceof Expression.Truth constant) {
            return constant.value() == truth ? Formula.TRUE : Formula.FALSE;
        } else if (condition instanceof Expression.Unary unary && unary.isNot()) {
            return value(unary.operand(), !truth);
        } else if (condition instanceof Expression.In in) {
            List<Formula> options = in.options().stream()
                    .map(option -> equal(in.value(), option, truth != in.negated())).toList();
            return truth != in.negated() ? Formula.any(options) : Formula.all(options);
        } else if (condition instanceof Expression.Call call) {
            return call(call, truth);
        } else if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            return junction(binary, truth ? binary.operator() : opposite(binary.operator()),
                    part -> value(part, truth));
        } else if (condition instanceof Expression.Binary binary) {
            return comparison(binary, truth);
        }
        return terms.of(condition, scope).<Formula>map(flag ->
                new Formula.Relation(flag, Comparison.EQUAL, new Term.Figure(truth ? 1 : 0))).orElseGet(() -> new Formula.Opaque(condition.toString(), true));
    }

    private interface Reading {

        Formula of(Expression condition);
    }

    private static Formula junction(Expression.Binary junction, String operator, Reading reading) {
        List<Formula> sides = Stream.of(junction.left(), junction.right()).map(reading::of).toList();
        return operator.equals("&&") ? Formula.all(sides) : Formula.any(sides);
    }

    private static String opposite(String junction) {
        return junction.equals("&&") ? "||" : "&&";
    }

    private Formula equal(Expression left, Expression right, boolean truth) {
        if (right instanceof Expression.Unknown) {
            return terms.of(left, scope).filter(Term.Value.class::isInstance).map(Term.Value.class::cast)
                    .<Formula>map(value -> new Formula.Known(value, !truth))
                    .orElseGet(() -> new Formula.Opaque(left.toString(), true));
        }
        return relation(left, truth ? Comparison.EQUAL : Comparison.UNEQUAL, right);
    }

    /** One of the two is not known, or they are not the same. */
    private Formula differ(Expression value, Expression option) {
        if (option instanceof Expression.Unknown) {
            return equal(value, option, false);
        }
        List<Formula> ways = new ArrayList<>();
        Stream.of(value, option).flatMap(side -> values(side).stream())
                .forEach(unknown -> ways.add(new Formula.Known(unknown, false)));
        ways.add(equal(value, option, false));
        return Formula.any(ways);
    }

    private Formula comparison(Expression.Binary binary, boolean truth) {
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

    private Formula call(Expression.Call call, boolean truth) {
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
}
