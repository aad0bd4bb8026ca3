package labscore.analysis;

import java.util.List;
import java.util.Objects;
import labscore.evidence.Lab;
import labscore.scoring.Rounding;

/**
 * What became of a lab from one assessment to another, and why. The parts of the dimensions and the
 * reweighting make the difference of the overall scores, if that is split.
 *
 * @param lab as the later assessment has it, if both do
 * @param detail how far the difference can be split
 * @param reweighting hundredths of the overall score that other weights of the dimensions, or another
 *     mean of them, make at the scores of before; {@code null} if those are the same or the difference is
 *     not split
 * @param dimensions in the order of the scheme
 */
public record LabMove(
        Lab lab, Standing before, Standing after, Detail detail, Long reweighting, List<DimensionMove> dimensions) {

    /** How far the difference of two overall scores can be split. */
    public enum Detail {
        /** Each dimension and each cause has its part. */
        SPLIT,
        /** The lab is not ranked in one of the assessments, or in both: there is no difference to split. */
        NOT_RANKED,
        /** The lab is ranked on other dimensions than before: the scores are means of different things. */
        OTHER_DIMENSIONS,
        /** A geometric mean that is 0 can't be split. */
        UNSPLIT,
        /** The lab is in one of the assessments only. */
        IN_ONE_ONLY
    }

    public LabMove {
        dimensions = List.copyOf(dimensions);
    }

    /** Places lost; negative if gained, {@code null} if not ranked in both. */
    public Integer rankDelta() {
        return before.isRanked() && after.isRanked() ? Integer.valueOf(after.rank() - before.rank()) : null;
    }

    /** Hundredths of the overall score, or {@code null} if not ranked in both. */
    public Long scoreDelta() {
        return rankDelta() == null ? null : Long.valueOf(after.hundredths() - before.hundredths());
    }

    /** Difference of the overall scores as readers see them, or {@code null} if not ranked in both. */
    public Double shownDelta() {
        return rankDelta() == null
                ? null
                : Double.valueOf((Rounding.tenths(after.overall()) - Rounding.tenths(before.overall())) / 10.0);
    }

    /** Whether its rank is another, or it is ranked in one assessment only. */
    public boolean hasOtherRank() {
        return !Objects.equals(before.rank(), after.rank());
    }

    /** Whether anything about it is different: rank, score, or points of any dimension. */
    public boolean hasMoved() {
        return before.isThere() != after.isThere() || hasOtherRank()
                || !Objects.equals(before.hundredths(), after.hundredths())
                || dimensions.stream().anyMatch(DimensionMove::hasMoved);
    }
}
