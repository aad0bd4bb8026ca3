package labscore.analysis;

import java.util.List;
import java.util.Objects;
import labscore.scoring.DimensionScore;

/**
 * What became of a lab's score in one dimension.
 *
 * @param before unknown if the lab was not there
 * @param after likewise
 * @param part hundredths of the overall score, the sum of the causes' parts and the rescaling;
 *     {@code null} where the difference can't be split
 * @param causes largest first; their worths make the difference in points
 */
public record DimensionMove(DimensionScore before, DimensionScore after, Long part, List<Cause> causes) {

    public DimensionMove {
        causes = List.copyOf(causes);
    }

    /** Hundredths of a point that the lab has more now. */
    public long points() {
        return after.points() - before.points();
    }

    /** Whether it is known in one assessment only. */
    public boolean isKnownInOneOnly() {
        return before.isKnown() != after.isKnown();
    }

    /**
     * Hundredths of the overall score that another scale makes, at the points of before; {@code null} where
     * the difference can't be split. Within one rule pack there is none.
     */
    public Long rescaling() {
        return part == null ? null : Long.valueOf(part - causes.stream().mapToLong(Cause::part).sum());
    }

    /** Whether another scale has a part in it. */
    public boolean isRescaled() {
        return part != null && rescaling() != 0;
    }

    /** Whether there is anything to tell. */
    public boolean hasMoved() {
        return !causes.isEmpty() || !Objects.equals(before.score(), after.score());
    }
}
