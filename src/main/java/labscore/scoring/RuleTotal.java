package labscore.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import labscore.scheme.Rule;

/**
 * What one rule gave one lab.
 *
 * @param rule that credited
 * @param credits largest first
 * @param worth of all of them, hundredths of a point
 */
public record RuleTotal(Rule rule, List<ScoredCredit> credits, long worth) {

    /** By hand: the lambdas in Java's own comparators are no part of a class archive, and are made in each run. */
    private static final Comparator<RuleTotal> LARGEST_FIRST = (one, other) -> {
        int bySize = Long.compare(Math.abs(other.worth()), Math.abs(one.worth()));
        return bySize == 0 ? one.rule().name().compareTo(other.rule().name()) : bySize;
    };

    /** Of the rules that credited in a dimension, largest first. */
    public static List<RuleTotal> of(DimensionScore dimension) {
        Map<String, List<ScoredCredit>> byRule = new TreeMap<>();
        dimension.credits().forEach(credit ->
                byRule.computeIfAbsent(credit.rule().name(), rule -> new ArrayList<>()).add(credit));
        return byRule.values().stream().map(RuleTotal::of).sorted(LARGEST_FIRST).toList();
    }

    private static RuleTotal of(List<ScoredCredit> credits) {
        long worth = 0;
        for (ScoredCredit credit : credits) {
            worth += credit.worth();
        }
        return new RuleTotal(credits.get(0).rule(), credits, worth);
    }

    /** The rule that moved a lab most, among the dimensions that count. */
    public static Optional<RuleTotal> mainReason(Scorecard scorecard) {
        List<RuleTotal> totals = new ArrayList<>();
        for (DimensionScore dimension : scorecard.dimensions()) {
            if (dimension.dimension().weight() > 0) {
                totals.addAll(of(dimension));
            }
        }
        return totals.isEmpty() ? Optional.empty() : Optional.of(Collections.min(totals, LARGEST_FIRST));
    }
}
