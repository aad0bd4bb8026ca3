package labscore.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.analysis.LabMove.Detail;
import labscore.evidence.Lab;
import labscore.scheme.Dimension;
import labscore.scheme.Mean;
import labscore.scheme.Scale;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;

/** Works out a {@link Comparison}. */
final class Comparing {

    private final Assessment baseline;
    private final Assessment other;

    private Comparing(Assessment baseline, Assessment other) {
        if (!ids(baseline).equals(ids(other))) {
            throw new IllegalArgumentException("other dimensions: " + ids(baseline) + " and " + ids(other));
        }
        this.baseline = baseline;
        this.other = other;
    }

    static Comparison compare(Assessment baseline, Assessment other) {
        Comparing comparing = new Comparing(baseline, other);
        return new Comparison(baseline, other, comparing.labs().stream().map(comparing::move).toList());
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.dimensions().stream().map(Dimension::id).toList();
    }

    private List<Lab> labs() {
        Map<String, Lab> labs = new LinkedHashMap<>();
        other.scorecards().forEach(card -> labs.put(card.lab().id(), card.lab()));
        baseline.scorecards().forEach(card -> labs.putIfAbsent(card.lab().id(), card.lab()));
        return List.copyOf(labs.values());
    }

    private LabMove move(Lab lab) {
        Standing before = Standing.of(baseline, lab.id());
        Standing after = Standing.of(other, lab.id());
        List<Pair> pairs = Pair.of(card(after, other, lab), card(before, baseline, lab));
        Mean mean = other.judgement().scheme().mean();
        Detail detail = detail(before, after, pairs, mean);
        if (detail != Detail.SPLIT) {
            return new LabMove(lab, before, after, detail, null, pairs.stream().map(Comparing::inPoints).toList());
        }
        MeanGap gap = MeanGap.of(mean, known(pairs)).orElseThrow();
        boolean reweighted = pairs.stream()
                .anyMatch(pair -> pair.a().dimension().weight() != pair.b().dimension().weight())
                || mean != baseline.judgement().scheme().mean();
        Long reweighting = reweighted ? Long.valueOf(gap.hundredthsB() - before.hundredths()) : null;
        return new LabMove(lab, before, after, detail, reweighting, split(gap, pairs));
    }

    /** A lab that is not there has nothing in any dimension. */
    private static Scorecard card(Standing standing, Assessment assessment, Lab lab) {
        return standing.isThere() ? standing.card() : new Scorecard(lab, assessment.dimensions().stream()
                .map(dimension -> new DimensionScore(dimension, List.of(), 0, null, 0, List.of())).toList(),
                null, 0, false);
    }

    private static Detail detail(Standing before, Standing after, List<Pair> pairs, Mean mean) {
        if (before.isThere() != after.isThere()) {
            return Detail.IN_ONE_ONLY;
        }
        if (!before.isRanked() || !after.isRanked()) {
            return Detail.NOT_RANKED;
        }
        if (!counted(before.card(), pairs).equals(counted(after.card(), pairs))) {
            return Detail.OTHER_DIMENSIONS;
        }
        return MeanGap.of(mean, known(pairs)).filter(MeanGap::canBeSplit).isPresent() ? Detail.SPLIT : Detail.UNSPLIT;
    }

    /** The known dimensions that carry weight in either assessment. */
    private static Set<String> counted(Scorecard card, List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.a().dimension().weight() > 0 || pair.b().dimension().weight() > 0)
                .map(pair -> card.dimension(pair.a().dimension().id()).orElseThrow())
                .filter(DimensionScore::isKnown)
                .map(score -> score.dimension().id())
                .collect(Collectors.toSet());
    }

    private static List<Pair> known(List<Pair> pairs) {
        return pairs.stream().filter(Pair::isKnown).toList();
    }

    private static DimensionMove inPoints(Pair pair) {
        return new DimensionMove(pair.b(), pair.a(), null, CreditChanges.between(pair.b(), pair.a()));
    }

    private static List<DimensionMove> split(MeanGap gap, List<Pair> pairs) {
        List<Double> exact = pairs.stream()
                .map(pair -> pair.isKnown() ? gap.perScore(pair) * pair.difference() : 0.0).toList();
        List<Long> parts = LargestRemainder.rounded(exact, gap.hundredthsA() - gap.hundredthsB());
        List<DimensionMove> moves = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            moves.add(split(gap, pairs.get(i), parts.get(i)));
        }
        return moves;
    }

    private static DimensionMove split(MeanGap gap, Pair pair, long part) {
        List<Cause> causes = CreditChanges.between(pair.b(), pair.a());
        double perPoint = pair.isKnown() ? gap.perScore(pair) * scorePerPoint(pair) : 0;
        boolean rescaled = !pair.a().dimension().scale().equals(pair.b().dimension().scale());
        long byPoints = rescaled ? Math.round(perPoint * (pair.a().points() - pair.b().points())) : part;
        List<Long> parts = LargestRemainder.rounded(
                causes.stream().map(cause -> perPoint * cause.worthDelta()).toList(), byPoints);
        List<Cause> split = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            split.add(causes.get(i).withPart(parts.get(i)));
        }
        return new DimensionMove(pair.b(), pair.a(), part, split);
    }

    /**
     * By the scale of after, over the way from the points of before to those of after; the slope there if
     * they are the same.
     */
    private static double scorePerPoint(Pair pair) {
        Scale scale = pair.a().dimension().scale();
        long points = pair.a().points() - pair.b().points();
        return points == 0
                ? scale.slopeAt(pair.a().points() / 100.0)
                : (pair.a().score() - scale.score(pair.b().points() / 100.0)) / (points / 100.0);
    }
}
