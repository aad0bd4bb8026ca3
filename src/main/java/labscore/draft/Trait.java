package labscore.draft;

import java.util.function.Predicate;
import labscore.evidence.Fact;
import labscore.evidence.Field;

/**
 * Something that a fact may or may not have, to begin a condition with.
 *
 * @param field that it is about
 * @param condition as a rule writes it
 * @param yes value with it, as a test writes it
 * @param no value nearly with it, or {@code null} for none stated
 * @param holds of which facts it is true
 */
record Trait(Field field, String condition, String yes, String no, Predicate<Fact> holds) {

    /** The value that nearly has it, for a sentence. */
    String nearly() {
        return field.name() + " is " + (no == null ? "not stated" : no);
    }
}
