package labscore.evidence;

/** What time does to the evidence of a type. */
public enum Kind {
    /** Happens once and fades by its half-life. */
    EVENT,
    /** Holds from its date to {@code until}, with full weight. */
    STATE,
    /** Background such as a denominator: never fades, never the weakest link of a credit. */
    CONTEXT
}
