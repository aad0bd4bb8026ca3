package labscore.rulepack.lint.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.rulepack.lint.logic.Formula.Relation;

/** Narrows the numbers that terms may be, from relation to relation. */
final class Bounds {

    private final List<Relation> relations;
    private final Map<Term, Numbers> bounds = new HashMap<>();
    private boolean narrowed;

    Bounds(List<Relation> relations) {
        this.relations = relations.stream()
                .filter(relation -> numbers(relation.left()) != null && numbers(relation.right()) != null).toList();
        this.relations.forEach(relation -> {
            bounds.put(relation.left(), numbers(relation.left()));
            bounds.put(relation.right(), numbers(relation.right()));
        });
    }

    static Numbers numbers(Term term) {
        if (term instanceof Term.Figure figure) {
            return Numbers.between(figure.number(), figure.number());
        } else if (term instanceof Term.Calculation calculation) {
            return calculation.range();
        }
        return term instanceof Term.Value value ? value.sort().numbers() : null;
    }

    /** Whether nothing is left for some term. Every round but the last hands a bound on by one relation. */
    boolean areEmpty() {
        narrowed = true;
        for (int round = 0; narrowed && round <= bounds.size(); round++) {
            narrowed = false;
            relations.forEach(this::narrow);
        }
        return bounds.values().stream().anyMatch(Numbers::isEmpty);
    }

    private void narrow(Relation relation) {
        Numbers left = bounds.get(relation.left());
        Numbers right = bounds.get(relation.right());
        switch (relation.comparison()) {
            case EQUAL -> {
                set(relation.left(), left.and(right));
                set(relation.right(), right.and(left));
            }
            case UNEQUAL -> {
                set(relation.left(), differing(left, relation.right(), right));
                set(relation.right(), differing(right, relation.left(), left));
            }
            case LESS -> {
                set(relation.left(), left.atMost(right.to(), true));
                set(relation.right(), right.atLeast(left.from(), true));
            }
            case AT_MOST -> {
                set(relation.left(), left.atMost(right.to(), right.toOpen()));
                set(relation.right(), right.atLeast(left.from(), left.fromOpen()));
            }
            default -> { }
        }
    }

    /** A calculation may be no number, and that differs from all numbers. */
    private static Numbers differing(Numbers numbers, Term from, Numbers other) {
        return other.isSingle() && !(from instanceof Term.Calculation) ? numbers.without(other.from()) : numbers;
    }

    private void set(Term term, Numbers numbers) {
        if (!numbers.equals(bounds.put(term, numbers))) {
            narrowed = true;
        }
    }
}
