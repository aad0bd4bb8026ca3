package labscore.rulepack.lint.logic;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a condition compares. */
public sealed interface Term {

    /** Values that have to be known for it to be known. */
    Set<Value> values();

    /**
     * A field of what a pattern matches, or the result of a function.
     *
     * @param of whose field it is
     * @param name of the field; empty for the evidence itself
     * @param sort of its values
     */
    record Value(Instance of, String name, Sort sort) implements Term {

        @Override
        public Set<Value> values() {
            return Set.of(this);
        }
    }

    /** A number, or a constant of an enum as its place in the list, or false and true as 0 and 1. */
    record Figure(double number) implements Term {

        public Figure {
            // Minus zero is zero to every comparison but that of objects.
            number = number + 0.0;
        }

        @Override
        public Set<Value> values() {
            return Set.of();
        }
    }

    /** A text in quotes. */
    record Text(String text) implements Term {

        @Override
        public Set<Value> values() {
            return Set.of();
        }
    }

    /**
     * Arithmetic, which may come out as no number at all, as 0 divided by 0 does.
     *
     * @param form same for the same calculation
     * @param range bounds of its results
     * @param values that go in
     */
    record Calculation(String form, Numbers range, Set<Value> values) implements Term {

        public Calculation {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }
    }
}
