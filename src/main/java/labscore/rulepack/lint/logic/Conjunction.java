package labscore.rulepack.lint.logic;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import labscore.rulepack.lint.logic.Formula.After;
import labscore.rulepack.lint.logic.Formula.Known;
import labscore.rulepack.lint.logic.Formula.Opaque;
import labscore.rulepack.lint.logic.Formula.Relation;
import labscore.rulepack.lint.logic.Formula.Spelled;

/** Atoms that are to hold at once. */
final class Conjunction {

    private final List<Formula> atoms;
    private final Order order = new Order();

    private Conjunction(List<Formula> atoms) {
        this.atoms = atoms;
    }

    /** @param atoms formulas without parts */
    static boolean isImpossible(List<Formula> atoms) {
        return new Conjunction(atoms).isImpossible();
    }

    private boolean isImpossible() {
        if (saysAndDenies()) {
            return true;
        }
        List<Relation> relations =
                atoms.stream().filter(Relation.class::isInstance).map(Relation.class::cast).toList();
        relations.forEach(order::add);
        atoms.stream().filter(After.class::isInstance).map(After.class::cast).filter(After::holds)
                .forEach(after -> order.addLess(after.earlier(), after.later()));
        order.close();
        return order.isBroken() || relations.stream().anyMatch(this::isDenied)
                || atoms.stream().anyMatch(this::isBroken) || new Bounds(relations).areEmpty();
    }

    private boolean saysAndDenies() {
        Set<Term.Value> known = new HashSet<>();
        Set<Term.Value> unknown = new HashSet<>();
        for (Formula atom : atoms) {
            if (atom instanceof Known state) {
                (state.holds() ? known : unknown).add(state.value());
            } else if (atom instanceof Relation relation) {
                known.addAll(relation.left().values());
                known.addAll(relation.right().values());
            } else if (atom instanceof After after) {
                known.addAll(after.later().values());
                known.addAll(after.earlier().values());
            } else if (atom instanceof Spelled spelled) {
                known.addAll(spelled.text().values());
            }
        }
        return unknown.stream().anyMatch(value -> known.contains(value) || !value.sort().mayBeUnknown())
                || atoms.stream().anyMatch(atom -> denial(atom).filter(atoms::contains).isPresent());
    }

    private static Optional<Formula> denial(Formula atom) {
        if (atom instanceof Opaque opaque) {
            return Optional.of(new Opaque(opaque.form(), !opaque.holds()));
        }
        return atom instanceof Spelled is
                ? Optional.of(new Spelled(is.text(), is.test(), is.part(), !is.holds())) : Optional.empty();
    }

    private boolean isDenied(Relation relation) {
        Term left = relation.left();
        Term right = relation.right();
        return switch (relation.comparison()) {
            // A calculation that is no number differs from itself.
            case UNEQUAL -> left.equals(right) && !(left instanceof Term.Calculation) || order.areEqual(left, right);
            case NOT_LESS -> order.isLess(left, right);
            case NOT_AT_MOST -> order.isAtMost(left, right);
            default -> false;
        };
    }

    private boolean isBroken(Formula atom) {
        if (atom instanceof After after) {
            return !after.holds() && order.isLess(after.earlier(), after.later());
        }
        return atom instanceof Spelled spelled && order.textEqualTo(spelled.text())
                .filter(text -> spelled.test().holds(text, spelled.part()) != spelled.holds()).isPresent();
    }
}
