package labscore.problem;

/** How much a finding matters, worst first. */
public enum Severity {
    /** It is wrong: what is written can't run, or can't be what its author means. */
    ERROR,
    /** It runs, and is most likely not what its author means. */
    WARNING,
    /** Worth knowing; nothing has to be done. */
    INFO
}
