package labscore.rulepack.lint.logic;

import java.util.Collection;
import java.util.List;

/** Something that holds or does not. */
public sealed interface Formula {

    Formula TRUE = new All(List.of());
    Formula FALSE = new Any(List.of());

    /** All of them hold. */
    record All(List<Formula> parts) implements Formula {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them holds. */
    record Any(List<Formula> parts) implements Formula {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** A value is known, or it is not. */
    record Known(Term.Value value, boolean holds) implements Formula {}

    /** Both sides are known and compare like this. */
    record Relation(Term left, Comparison comparison, Term right) implements Formula {}

    /** Both dates are known, and the one is certainly after the other, or is not. */
    record After(Term later, Term earlier, boolean holds) implements Formula {}

    /** A text is known and has a part in a place, or has not. */
    record Spelled(Term text, TextTest test, String part, boolean holds) implements Formula {}

    /** Something that is not looked into: it holds wherever it holds elsewhere. */
    record Opaque(String form, boolean holds) implements Formula {}

    /** The last two hold of a calculation that comes out as no number too. */
    enum Comparison { EQUAL, UNEQUAL, LESS, AT_MOST, NOT_LESS, NOT_AT_MOST }

    enum TextTest {
        STARTS, ENDS, CONTAINS;

        boolean holds(String text, String part) {
            return switch (this) {
                case STARTS -> text.startsWith(part);
                case ENDS -> text.endsWith(part);
                case CONTAINS -> text.contains(part);
            };
        }
    }

    static Formula all(Collection<? extends Formula> parts) {
        return new All(List.copyOf(parts));
    }

    static Formula all(Formula... parts) {
        return new All(List.of(parts));
    }

    static Formula any(Collection<? extends Formula> parts) {
        return new Any(List.copyOf(parts));
    }
}
