package labscore.condition.evaluation;

/** What comes of a condition. Only what {@link #HOLDS} lets a rule match. */
public enum Truth {
    HOLDS,
    FAILS,
    /** It can't be told, because a value that it needs is unknown. */
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /** Of two that must both hold. */
    Truth and(Truth other) {
        return this == HOLDS ? other : this == FAILS || other == HOLDS ? this : other;
    }

    /** Of two of which one must hold. */
    Truth or(Truth other) {
        return this == FAILS ? other : this == HOLDS || other == FAILS ? this : other;
    }
}
