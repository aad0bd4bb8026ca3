package labscore.evidence;

/** How far a fact has come. A rule's pattern matches {@link #HAPPENED} unless it names the status. */
public enum Status {
    /** Is the case. */
    HAPPENED,
    /** Made public, not in effect yet. */
    ANNOUNCED,
    /** Intended, without a commitment. */
    PLANNED,
    /** Negotiated. */
    TALKS,
    /** Was under way and fell through. */
    COLLAPSED,
    /** Refused by one side. */
    DECLINED,
    /** Was the case and was undone. */
    REVERSED,
    /** Looked for and not found, which is no proof that it is not so. */
    ABSENT
}
