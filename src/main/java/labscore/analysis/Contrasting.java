package labscore.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import labscore.analysis.DimensionGap.Detail;
import labscore.scheme.Mean;
import labscore.scoring.Scorecard;

/** Works out a {@link Contrast}. */
final class Contrasting {

    private static final Comparator<DimensionGap> LARGEST_FIRST =
            Comparator.comparingLong(gap -> gap.part() == null ? 1 : -Math.abs(gap.part()));

    private Contrasting() {}

    static Contrast contrast(Mean mean, Scorecard a, Scorecard b) {
        List<Pair> compared = Pair.of(a, b).stream().filter(Pair::isKnown).toList();
        List<Pair> leftOut = Pair.of(a, b).stream().filter(pair -> !pair.isKnown()).toList();
        Optional<MeanGap> whole = MeanGap.of(mean, compared);
        List<DimensionGap> gaps = new ArrayList<>(
                whole.filter(MeanGap::canBeSplit).map(gap -> split(gap, compared)).orElse(unsplit(whole, compared)));
        leftOut.forEach(pair -> gaps.add(inPoints(pair, 0, Detail.LEFT_OUT)));
        gaps.sort(LARGEST_FIRST);
        return new Contrast(a, b, whole.map(MeanGap::hundredthsA).orElse(null),
                whole.map(MeanGap::hundredthsB).orElse(null), List.copyOf(gaps));
    }

    private static List<DimensionGap> unsplit(Optional<MeanGap> whole, List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> inPoints(pair, whole.map(gap -> gap.share(pair)).orElse(0.0), Detail.UNSPLIT))
                .toList();
    }

    private static DimensionGap inPoints(Pair pair, double share, Detail detail) {
        return new DimensionGap(
                pair.a(), pair.b(), share, detail, null, new RuleGaps(pair.a(), pair.b()).inPoints());
    }

    private static List<DimensionGap> split(MeanGap whole, List<Pair> pairs) {
        List<Double> exact = pairs.stream().map(pair -> whole.perScore(pair) * pair.difference()).toList();
        List<Long> parts = LargestRemainder.rounded(exact, whole.hundredthsA() - whole.hundredthsB());
        List<DimensionGap> gaps = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            gaps.add(split(whole, pairs.get(i), parts.get(i)));
        }
        return gaps;
    }

    private static DimensionGap split(MeanGap whole, Pair pair, long part) {
        Waterfall a = Waterfall.of(pair.a());
        Waterfall b = Waterfall.of(pair.b());
        RuleGaps rules = new RuleGaps(pair.a(), pair.b());
        boolean byRule = a.split() && b.split();
        return new DimensionGap(pair.a(), pair.b(), whole.share(pair), byRule ? Detail.BY_RULE : Detail.POINTS_ONLY,
                part, byRule ? rules.split(a, b, whole.perScore(pair), part) : rules.inPoints());
    }
}
