package labscore.rulepack.lint.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import labscore.condition.Expression;

/**
 * When a condition holds, as a formula. A comparison with a value that nobody stated fails, whichever
 * way it is put: so what fails is more than the opposite of what holds.
 */
public final class Meaning {

    private final Terms terms;
    private final Scope scope;
    private final Atoms atoms;

    public Meaning(Terms terms, Scope scope) {
        this.terms = terms;
        this.scope = scope;
        this.atoms = new Atoms(terms, scope);
    }

    /** Where the engine takes the condition for true; holds at least there. */
    public Formula holds(Expression condition) {
        if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            return junction(binary, binary.operator(), this::holds);
        } else if (condition instanceof Expression.In in && !in.negated()) {
            return Formula.any(in.options().stream().map(option -> atoms.equal(in.value(), option, true)).toList());
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
        }
        Optional<Term> term = terms.of(expression, scope);
        Set<Term.Value> values = new LinkedHashSet<>(term.map(Term::values).orElse(Set.of()));
        if (term.isEmpty()) {
            expression.parts().forEach(part -> values.addAll(values(part)));
        }
        return values;
    }

    /** Whether it is true or false by its values, which are known. */
    public Formula value(Expression condition, boolean truth) {
        if (condition instanceof Expression.Truth constant) {
            return constant.value() == truth ? Formula.TRUE : Formula.FALSE;
        } else if (condition instanceof Expression.Unary unary && unary.isNot()) {
            return value(unary.operand(), !truth);
        } else if (condition instanceof Expression.In in) {
            List<Formula> options = in.options().stream()
                    .map(option -> atoms.equal(in.value(), option, truth != in.negated())).toList();
            return truth != in.negated() ? Formula.any(options) : Formula.all(options);
        } else if (condition instanceof Expression.Call call) {
            return atoms.call(call, truth);
        } else if (condition instanceof Expression.Binary binary && binary.isJunction()) {
            return junction(binary, truth ? binary.operator() : opposite(binary.operator()),
                    part -> value(part, truth));
        } else if (condition instanceof Expression.Binary binary) {
            return atoms.comparison(binary, truth);
        }
        return atoms.flag(condition, truth);
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

    /** One of the two is not known, or they are not the same. */
    private Formula differ(Expression value, Expression option) {
        if (option instanceof Expression.Unknown) {
            return atoms.equal(value, option, false);
        }
        List<Formula> ways = new ArrayList<>();
        Stream.of(value, option).flatMap(side -> values(side).stream())
                .forEach(unknown -> ways.add(new Formula.Known(unknown, false)));
        ways.add(atoms.equal(value, option, false));
        return Formula.any(ways);
    }
}
