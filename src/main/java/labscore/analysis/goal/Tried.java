package labscore.analysis.goal;

/**
 * What was done about the sets of one size.
 *
 * @param size changes in a set
 * @param all how many sets there are
 * @param assessed how many were assessed
 * @param workedOut how many were worked out from their members, which no rule reads together
 * @param found how many bring the lab to the rank
 */
public record Tried(int size, long all, long assessed, long workedOut, int found) {

    /** Whether it is proved which sets of this size do it, and which don't. */
    public boolean isProved() {
        return assessed + workedOut == all;
    }
}
