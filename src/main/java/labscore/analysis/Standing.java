package labscore.analysis;

import labscore.scoring.Assessment;
import labscore.scoring.Ranked;
import labscore.scoring.Rounding;
import labscore.scoring.Scorecard;

/**
 * Where a lab stands in an assessment.
 *
 * @param card {@code null} if the lab is not in it
 * @param rank {@code null} if the lab is not ranked
 */
public record Standing(Scorecard card, Integer rank) {

    static Standing of(Assessment assessment, String lab) {
        Integer rank = assessment.ranking().stream()
                .filter(ranked -> ranked.scorecard().lab().id().equals(lab))
                .map(Ranked::rank)
                .findFirst().orElse(null);
        return new Standing(assessment.scorecard(lab).orElse(null), rank);
    }

    public boolean isThere() {
        return card != null;
    }

    public boolean isRanked() {
        return rank != null;
    }

    /** The overall score, or {@code null} if the lab is not ranked. */
    public Double overall() {
        return card == null ? null : card.overall();
    }

    /** The overall score in hundredths, or {@code null} if the lab is not ranked. */
    public Long hundredths() {
        return overall() == null ? null : Long.valueOf(Rounding.hundredths(overall()));
    }
}
