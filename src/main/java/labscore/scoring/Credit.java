package labscore.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * One firing of a rule for one lab. Two credits with the same components are the same credit.
 *
 * @param rule name of the rule
 * @param lab id of the lab credited
 * @param amount by which the rule's points are multiplied
 * @param matched ids of the evidence matched one by one, sorted
 * @param aggregated ids of the evidence that went into sums and counts, sorted
 */
public record Credit(String rule, String lab, double amount, List<String> matched, List<String> aggregated)
        implements Comparable<Credit> {

    private static final Comparator<Credit> ORDER = Comparator.comparing(Credit::rule)
            .thenComparing(Credit::lab)
            .thenComparing(credit -> String.join(" ", credit.matched()))
            .thenComparing(credit -> String.join(" ", credit.aggregated()))
            .thenComparingDouble(Credit::amount);

    public Credit {
        matched = List.copyOf(matched);
        aggregated = List.copyOf(aggregated);
    }

    @Override
    public int compareTo(Credit other) {
        return ORDER.compare(this, other);
    }
}
