package labscore.condition;

/**
 * A condition of a rule that could be left out.
 *
 * @param kind what it is a part of
 * @param span where it stands, which tells it from all others of its rule
 * @param text as its author wrote it
 * @param expression what must hold; {@code null} for an absence
 */
public record ConditionPart(Kind kind, Span span, String text, Expression expression) {

    /** The places in which conditions stand. */
    public enum Kind {
        /** All of a constraint of a pattern. */
        CONSTRAINT,
        /** Joined with others to a constraint by {@code &&} or {@code ||}. */
        OPERAND,
        /** A {@code not}. */
        ABSENCE,
        /** On the results of an aggregate. */
        RESULT
    }
}
