package labscore.scoring;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import labscore.scheme.Mean;
import labscore.scoring.Overall.Counted;

/**
 * Where a lab that is not ranked would stand if what is unknown of it were as low, or as high, as
 * anywhere in the field: among all labs of the assessment, ranked or not.
 *
 * @param mean how dimensions make the overall score
 * @param ranking of the labs that are ranked
 * @param known range of the scores of all labs by dimension
 */
record RankRange(Mean mean, Ranking ranking, Map<String, DoubleSummaryStatistics> known) {

    static RankRange of(Mean mean, Ranking ranking, List<Scorecard> cards) {
        Map<String, DoubleSummaryStatistics> known = new HashMap<>();
        cards.stream().flatMap(card -> card.dimensions().stream()).filter(DimensionScore::isKnown).forEach(score ->
                known.computeIfAbsent(score.dimension().id(), id -> new DoubleSummaryStatistics())
                        .accept(score.score()));
        return new RankRange(mean, ranking, known);
    }

    /** @param card without an overall score */
    Unranked unranked(Scorecard card) {
        List<DimensionScore> weighted =
                card.dimensions().stream().filter(score -> score.dimension().weight() > 0).toList();
        List<String> missing = weighted.stream()
                .filter(score -> !score.isKnown())
                .map(score -> score.dimension().id())
                .toList();
        boolean comparable = known.keySet().containsAll(missing);
        return new Unranked(card, missing,
                comparable ? rankIf(weighted, DoubleSummaryStatistics::getMin) : null,
                comparable ? rankIf(weighted, DoubleSummaryStatistics::getMax) : null);
    }

    private int rankIf(List<DimensionScore> weighted, ToDoubleFunction<DoubleSummaryStatistics> assumed) {
        List<Counted> counted = new ArrayList<>();
        for (DimensionScore score : weighted) {
            String dimension = score.dimension().id();
            double value = score.isKnown() ? score.score() : assumed.applyAsDouble(known.get(dimension));
            counted.add(new Counted(value, score.dimension().weight()));
        }
        return ranking.rankOf(Rounding.tenths(Overall.of(mean, counted)));
    }
}
