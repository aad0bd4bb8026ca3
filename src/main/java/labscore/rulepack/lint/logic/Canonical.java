package labscore.rulepack.lint.logic;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.rulepack.lint.logic.Formula.Comparison;

/** Writes terms and formulas in one way, so that the same have the same form. */
public final class Canonical {

    private Canonical() {}

    static String of(Term term) {
        if (term instanceof Term.Calculation calculation) {
            return calculation.form();
        } else if (term instanceof Term.Figure figure) {
            return String.valueOf(figure.number());
        } else if (term instanceof Term.Text text) {
            return "\"" + text.text() + "\"";
        }
        Term.Value value = (Term.Value) term;
        return value.of().id() + "." + value.name();
    }

    /** The same for whatever differs only in the order of its parts. */
    public static String of(Formula formula) {
        if (formula instanceof Formula.All all) {
            return joined("all", all.parts());
        } else if (formula instanceof Formula.Any any) {
            return joined("any", any.parts());
        } else if (formula instanceof Formula.Known known) {
            return (known.holds() ? "known " : "unknown ") + of(known.value());
        } else if (formula instanceof Formula.Relation relation) {
            return of(relation);
        } else if (formula instanceof Formula.After after) {
            return after.holds() + " " + of(after.later()) + " after " + of(after.earlier());
        } else if (formula instanceof Formula.Spelled spelled) {
            return spelled.holds() + " " + of(spelled.text()) + " " + spelled.test() + " " + spelled.part();
        }
        Formula.Opaque opaque = (Formula.Opaque) formula;
        return opaque.holds() + " " + opaque.form();
    }

    private static String of(Formula.Relation relation) {
        boolean eitherWay = relation.comparison() == Comparison.EQUAL || relation.comparison() == Comparison.UNEQUAL;
        Stream<String> sides = Stream.of(of(relation.left()), of(relation.right()));
        return (eitherWay ? sides.sorted() : sides).collect(Collectors.joining(" " + relation.comparison() + " "));
    }

    private static String joined(String word, Collection<Formula> parts) {
        return parts.stream().map(Canonical::of).distinct().sorted()
                .collect(Collectors.joining("; ", word + "( ", " )"));
    }
}
