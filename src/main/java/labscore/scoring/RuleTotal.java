package labscore.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import labscore.scheme.Rule;

/**
 * What one rule gave one lab.
 *
 * @param rule that credited
 * @param credits largest first
 * @param worth of all of them, hundredths of a point
 */
public record RuleTotal(Rule rule, List<ScoredCredit> credits, long worth) {

    private static final Comparator<RuleTotal> LARGEST_FIRST = Comparator
            .<RuleTotal>comparingLong(total -> -Math.abs(total.worth()))
            .thenComparing(total -> total.rule().name());

    /** Of the rules that credited in a dimension, largest first. */
    public static List<RuleTotal> of(DimensionScore dimension) {
        Map<String, List<ScoredCredit>> byRule = dimension.credits().stream()
                .collect(Collectors.groupingBy(credit -> credit.rule().name(), TreeMap::new, Collectors.toList()));
        return byRule.values().stream().map(RuleTotal::of).sorted(LARGEST_FIRST).toList();
    }

    private static RuleTotal of(List<ScoredCredit> credits) {
        return new RuleTotal(
                credits.get(0).rule(), credits, credits.stream().mapToLong(ScoredCredit::worth).sum());
    }

    /** The rule that moved a lab most, among the dimensions that count. */
    public static Optional<RuleTotal> mainReason(Scorecard scorecard) {
        return scorecard.dimensions().stream()
                .filter(dimension -> dimension.dimension().weight() > 0)
                .flatMap(dimension -> of(dimension).stream())
                .min(LARGEST_FIRST);
    }
}
