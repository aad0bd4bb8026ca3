package labscore.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import labscore.scheme.Rule;
import labscore.scoring.DimensionScore;
import labscore.scoring.ScoredCredit;

/**
 * Splits the gap in one dimension over the rules that credit either lab there.
 *
 * @param a the first lab's score
 * @param b the second lab's score
 */
record RuleGaps(DimensionScore a, DimensionScore b) {

    /** Without parts. */
    List<RuleGap> inPoints() {
        return rules().stream().map(rule -> gap(rule, null)).sorted(RuleGap.LARGEST_FIRST).toList();
    }

    /**
     * @param perScore what one score point of this dimension is worth overall
     * @param whole hundredths of the overall gap, the sum of the parts
     */
    List<RuleGap> split(Waterfall waterfallA, Waterfall waterfallB, double perScore, long whole) {
        List<Rule> rules = List.copyOf(rules());
        List<Double> nets = rules.stream()
                .map(rule -> perScore * (score(waterfallA, rule) - score(waterfallB, rule)))
                .toList();
        List<Long> parts = LargestRemainder.rounded(nets, whole);
        List<RuleGap> gaps = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            gaps.add(gap(rules.get(i), parts.get(i)));
        }
        gaps.sort(RuleGap.LARGEST_FIRST);
        return List.copyOf(gaps);
    }

    private Collection<Rule> rules() {
        TreeMap<String, Rule> rules = new TreeMap<>();
        Stream.concat(a.credits().stream(), b.credits().stream())
                .forEach(credit -> rules.put(credit.rule().name(), credit.rule()));
        return rules.values();
    }

    private RuleGap gap(Rule rule, Long part) {
        return new RuleGap(rule, part, points(a, rule) - points(b, rule), evidence(a, rule), evidence(b, rule));
    }

    private static long points(DimensionScore score, Rule rule) {
        return credits(score, rule).mapToLong(ScoredCredit::worth).sum();
    }

    private static List<String> evidence(DimensionScore score, Rule rule) {
        return credits(score, rule)
                .flatMap(scored -> Stream.concat(
                        scored.credit().matched().stream(), scored.credit().aggregated().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<ScoredCredit> credits(DimensionScore score, Rule rule) {
        return score.credits().stream().filter(credit -> credit.rule().name().equals(rule.name()));
    }

    private static long score(Waterfall waterfall, Rule rule) {
        return waterfall.parts().stream()
                .filter(part -> part.credit().rule().name().equals(rule.name()))
                .mapToLong(Waterfall.Part::score)
                .sum();
    }
}
