package labscore.scoring;

import java.util.HashSet;
import java.util.Set;

/**
 * A score to come back to. Most changes are undone: what came goes and what went comes again, and then the
 * score is the old one and need not be worked out.
 */
final class Anchor {

    /** Further away than this nobody comes back. */
    private static final int FAR = 64;

    /** Credits and types of evidence that are there now or were there then, but not both. */
    private final Set<Object> unlike = new HashSet<>();
    private DimensionScore score;
    private long edition;

    /**
     * Something comes or goes.
     *
     * @param now the score before that, if it is known
     * @param nowEdition of the evidence that it rests on
     */
    void move(Object what, DimensionScore now, long nowEdition) {
        if (now != null && (score == null || edition != nowEdition || unlike.size() > FAR)) {
            score = now;
            edition = nowEdition;
            unlike.clear();
        }
        if (score != null && !unlike.remove(what)) {
            unlike.add(what);
        }
    }

    /**
     * The score, if all is again as it was; else {@code null}.
     *
     * @param nowEdition of the evidence: if another, the same credits may be worth something else
     */
    DimensionScore back(long nowEdition) {
        return unlike.isEmpty() && edition == nowEdition ? score : null;
    }

    void forget() {
        score = null;
        unlike.clear();
    }
}
