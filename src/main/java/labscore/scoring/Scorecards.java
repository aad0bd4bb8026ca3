package labscore.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import labscore.evidence.Lab;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import labscore.scheme.Scheme;

/**
 * Fills in the scorecard of one lab; the other labs play no part in it.
 *
 * @param dimensions with the weights in force
 */
record Scorecards(Judgement judgement, List<Dimension> dimensions, Coverage coverage, Worths worths) {

    private static final Comparator<ScoredCredit> LARGEST_FIRST =
            Comparator.<ScoredCredit>comparingLong(credit -> -Math.abs(credit.worth()))
                    .thenComparing(ScoredCredit::credit);

    /** @param credits of this lab, by rule */
    Scorecard of(Lab lab, Map<String, List<Credit>> credits) {
        Scheme scheme = judgement.scheme();
        List<DimensionScore> scores = dimensions.stream().map(dimension -> score(dimension, lab, credits)).toList();
        double coverage = Overall.knownMean(scores, DimensionScore::coverage);
        return new Scorecard(lab, scores, Overall.ifRanked(scheme, scores), coverage,
                coverage < scheme.coverageFloor() - Overall.SLACK);
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
}
