package labscore.analysis.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.analysis.Outcome;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Rounding;
import labscore.scoring.Scorecard;

/**
 * What a lab wants to be good at.
 *
 * @param lab id
 * @param dimension id of the dimension whose order counts, or {@code null} for the overall ranking
 */
public record Contest(String lab, String dimension) {

    /**
     * Where the lab stands in a contest.
     *
     * @param rank one more than there are labs with a better score to 0.1; {@code null} if it has no score
     * @param score or {@code null}
     */
    public record Standing(Integer rank, Double score) {

        /** Whether it is at a rank or better. */
        public boolean isWithin(int goal) {
            return rank != null && rank <= goal;
        }
    }

    /** Where the lab stands. */
    public Standing in(Assessment assessment) {
        return in(assessment.scorecards());
    }

    /** Where the lab stands. */
    Standing in(Outcome outcome) {
        if (dimension != null) {
            return in(outcome.scorecards());
        }
        return new Standing(outcome.rank(lab), outcome.scorecard(lab).map(Scorecard::overall).orElse(null));
    }

    Standing in(List<Scorecard> cards) {
        Double own = own(cards);
        if (own == null) {
            return new Standing(null, null);
        }
        long tenths = Rounding.tenths(own);
        // Rounding is dear, and only what is near can round to the same.
        return new Standing(1 + (int) others(cards)
                .filter(other -> other > own - 1 && Rounding.tenths(other) > tenths).count(), own);
    }

    /** What the lab is short of a rank, in score; the less the better. */
    double shortOf(Outcome outcome, int goal) {
        List<Scorecard> cards = outcome.scorecards();
        Double own = own(cards);
        List<Double> best = others(cards).sorted(Comparator.reverseOrder()).toList();
        double bar = best.size() < goal ? 0 : best.get(goal - 1);
        return own == null ? Double.POSITIVE_INFINITY : bar - own;
    }

    private Double own(List<Scorecard> cards) {
        return cards.stream().filter(card -> card.lab().id().equals(lab)).findFirst().map(this::score).orElse(null);
    }

    private Stream<Double> others(List<Scorecard> cards) {
        return cards.stream().filter(card -> !card.lab().id().equals(lab))
                .map(this::score).filter(Objects::nonNull);
    }

    private Double score(Scorecard card) {
        Optional<DimensionScore> chosen = card.dimension(dimension == null ? "" : dimension);
        return dimension == null ? card.overall() : chosen.map(DimensionScore::score).orElse(null);
    }
}
