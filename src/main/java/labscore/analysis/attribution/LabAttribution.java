package labscore.analysis.attribution;

import java.util.Map;
import labscore.evidence.Lab;

/**
 * What the parts did to one lab.
 *
 * @param lab that is assessed before, after, or both
 * @param before where it stands before
 * @param after where it stands after
 * @param score split of its overall score; {@code null} if the lab is not ranked before or after, or with
 *     some of the parts only, since then there is no score to split
 * @param points split of its points, by dimension: a lab always has points, if only 0
 */
public record LabAttribution(Lab lab, Place before, Place after, Split score, Map<String, Split> points) {

    /**
     * Where a lab stands.
     *
     * @param rank or {@code null} if it is not ranked
     * @param score hundredths, likewise
     */
    public record Place(Integer rank, Long score) {}

    /** Whether any part did anything to its score or, if that can't be split, to its points. */
    public boolean moved() {
        return score == null ? points.values().stream().anyMatch(Split::moved) : score.moved();
    }
}
