package labscore.rulepack.lint.logic;

import java.util.ArrayList;
import java.util.List;

/** Looks for a proof that a formula can never hold, case by case. */
public final class Contradiction {

    /** How much it looks at before it gives up, counted in atoms of cases; rules need a few hundred. */
    private static final int PATIENCE = 20_000;

    private int looked;

    private Contradiction() {}

    /** Whether there is a proof that it can never hold; if not, it may hold. */
    public static boolean in(Formula formula) {
        return new Contradiction().isIn(List.of(formula), List.of());
    }

    /** Whether there is a proof that they can never hold together. */
    public static boolean in(Formula one, Formula other) {
        return in(Formula.all(one, other));
    }

    /**
     * @param open still to be taken apart
     * @param atoms that hold in this case
     */
    private boolean isIn(List<Formula> open, List<Formula> atoms) {
        List<Formula> known = new ArrayList<>(atoms);
        List<Formula.Any> choices = new ArrayList<>();
        open.forEach(formula -> sort(formula, known, choices));
        looked += 1 + known.size();
        if (looked > PATIENCE || Conjunction.isImpossible(known)) {
            return looked <= PATIENCE;
        }
        if (choices.isEmpty()) {
            return false;
        }
        List<? extends Formula> rest = choices.subList(1, choices.size());
        return choices.get(0).parts().stream().allMatch(choice -> {
            List<Formula> next = new ArrayList<>(rest);
            next.add(choice);
            return isIn(next, known);
        });
    }

    private static void sort(Formula formula, List<Formula> atoms, List<Formula.Any> choices) {
        if (formula instanceof Formula.All all) {
            all.parts().forEach(part -> sort(part, atoms, choices));
        } else if (formula instanceof Formula.Any any && any.parts().size() == 1) {
            sort(any.parts().get(0), atoms, choices);
        } else if (formula instanceof Formula.Any any) {
            choices.add(any);
        } else {
            atoms.add(formula);
        }
    }
}
