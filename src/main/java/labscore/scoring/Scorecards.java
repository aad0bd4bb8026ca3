package labscore.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import labscore.evidence.Lab;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import labscore.scheme.Mean;
import labscore.scheme.Scheme;
import labscore.scoring.Overall.Counted;

/**
 * Fills in the scorecard of one lab; the other labs play no part in it.
 *
 * @param dimensions with the weights in force
 */
record Scorecards(Judgement judgement, List<Dimension> dimensions, Coverage coverage, Worths worths) {

    private static final Comparator<ScoredCredit> LARGEST_FIRST =
            Comparator.<ScoredCredit>comparingLong(credit -> -Math.abs(credit.worth()))
                    .thenComparing(ScoredCredit::credit);

    /** Weights are decimals: 0.3 + 0.3 of 0.8 must reach three quarters, which it misses in floating point. */
    private static final double SLACK = 1e-9;

    /** @param credits of this lab, by rule */
    Scorecard of(Lab lab, Map<String, List<Credit>> credits) {
        Scheme scheme = judgement.scheme();
        List<DimensionScore> scores = dimensions.stream().map(dimension -> score(dimension, lab, credits)).toList();
        double coverage = knownMean(scores, DimensionScore::coverage);
        List<Counted> counted = counted(scores);
        boolean ranked = !counted.isEmpty() && knownMean(scores, score -> 1) >= scheme.rankedFrom() - SLACK;
        return new Scorecard(lab, scores, ranked ? Overall.of(scheme.mean(), counted) : null, coverage,
                coverage < scheme.coverageFloor() - SLACK);
    }

    private DimensionScore score(Dimension dimension, Lab lab, Map<String, List<Credit>> credits) {
        List<ScoredCredit> scored = new ArrayList<>();
        judgement.rules().values().stream()
                .filter(rule -> rule.dimension().equals(dimension.id()) && credits.containsKey(rule.name()))
                .forEach(rule -> scored.addAll(worths.of(rule, credits.get(rule.name()))));
        scored.sort(LARGEST_FIRST);
        long points = scored.stream().mapToLong(ScoredCredit::worth).sum();
        boolean known = !scored.isEmpty();
        return new DimensionScore(dimension, List.copyOf(scored), points,
                known ? dimension.scale().score(points / 100.0) : null,
                coverage.share(dimension.id(), lab.id(), known), coverage.missing(dimension.id(), lab.id()));
    }

    /** The known scores that carry weight. */
    private static List<Counted> counted(List<DimensionScore> scores) {
        return scores.stream()
                .filter(score -> score.isKnown() && score.dimension().weight() > 0)
                .map(score -> new Counted(score.score(), score.dimension().weight()))
                .toList();
    }

    /** Weighted mean over all dimensions, with 0 for the unknown. */
    private static double knownMean(List<DimensionScore> scores, ToDoubleFunction<DimensionScore> value) {
        return Overall.of(Mean.ARITHMETIC, scores.stream()
                .map(score -> new Counted(score.isKnown() ? value.applyAsDouble(score) : 0, score.dimension().weight()))
                .toList());
    }
}
