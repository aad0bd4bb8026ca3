package labscore.rulepack.lint.logic;

/**
 * Which values something may have.
 *
 * @param kind how its values compare
 * @param numbers bounds, for numbers; else {@code null}
 * @param mayBeUnknown whether nobody may have stated it
 */
public record Sort(Kind kind, Numbers numbers, boolean mayBeUnknown) {

    /** Constants of enums count as numbers by their place in the list, false as 0 and true as 1. */
    public enum Kind { NUMBER, TEXT, DATE, OTHER }

    static Sort of(Kind kind, boolean mayBeUnknown) {
        return new Sort(kind, null, mayBeUnknown);
    }

    static Sort number(Numbers numbers, boolean mayBeUnknown) {
        return new Sort(Kind.NUMBER, numbers, mayBeUnknown);
    }
}
