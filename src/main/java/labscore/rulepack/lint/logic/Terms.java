package labscore.rulepack.lint.logic;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import labscore.condition.Expression;
import labscore.evidence.Vocabulary;

/** Reads the values in conditions. */
public final class Terms {

    private final Sorts sorts;

    public Terms(Vocabulary vocabulary) {
        sorts = new Sorts(vocabulary);
    }

    /** Empty for what is no value, such as a condition. */
    public Optional<Term> of(Expression expression, Scope scope) {
        if (expression instanceof Expression.Text text) {
            return Optional.of(new Term.Text(text.value()));
        } else if (expression instanceof Expression.Number number) {
            return Optional.of(new Term.Figure(Double.parseDouble(number.literal())));
        } else if (expression instanceof Expression.Truth truth) {
            return Optional.of(new Term.Figure(truth.value() ? 1 : 0));
        } else if (expression instanceof Expression.Name name) {
            return name(name.name(), scope);
        } else if (expression instanceof Expression.Member member
                && member.of() instanceof Expression.Name owner) {
            return member(owner.name(), member.name(), scope);
        } else if (expression instanceof Expression.Unary unary && !unary.isNot()) {
            return of(unary.operand(), scope).map(Terms::negated);
        }
        return expression instanceof Expression.Binary binary && binary.isArithmetic()
                ? calculation(binary, scope) : Optional.empty();
    }

    private Optional<Term> member(String owner, String name, Scope scope) {
        Optional<Term> constant = sorts.place(owner, name).map(Term.Figure::new);
        return constant.or(() -> scope.instance(owner).flatMap(of -> field(of, name)));
    }

    private Optional<Term> name(String name, Scope scope) {
        if (name.startsWith("$")) {
            return scope.value(name).or(() -> scope.instance(name)
                    .map(of -> new Term.Value(of, "", Sort.of(Sort.Kind.OTHER, false))));
        }
        return scope.here() == null ? Optional.empty() : field(scope.here(), name);
    }

    /** A field of what a pattern stands for. */
    Optional<Term> field(Instance of, String name) {
        return sorts.of(of.type(), name).map(sort -> new Term.Value(of, name, sort));
    }

    private static Term negated(Term term) {
        return term instanceof Term.Figure figure ? new Term.Figure(-figure.number())
                : new Term.Calculation("-" + Canonical.of(term), IntervalArithmetic.negated(range(term)), term.values());
    }

    private Optional<Term> calculation(Expression.Binary binary, Scope scope) {
        return of(binary.left(), scope).flatMap(left -> of(binary.right(), scope).map(right -> {
            Set<Term.Value> values = new LinkedHashSet<>(left.values());
            values.addAll(right.values());
            return new Term.Calculation(form(binary.operator(), Canonical.of(left), Canonical.of(right)),
                    IntervalArithmetic.of(binary.operator(), range(left), range(right)), values);
        }));
    }

    private static String form(String operator, String left, String right) {
        boolean swaps = (operator.equals("+") || operator.equals("*")) && left.compareTo(right) > 0;
        return "(" + (swaps ? right : left) + operator + (swaps ? left : right) + ")";
    }

    /** Bounds of a number. */
    static Numbers range(Term term) {
        return Bounds.numbers(term);
    }
}
