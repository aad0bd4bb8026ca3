package labscore.scoring;

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

    public Credit {
        matched = List.copyOf(matched);
        aggregated = aggregated instanceof EvidenceIds ? aggregated : List.copyOf(aggregated);
    }

    /** What tells most credits apart comes first: long lists are rarely looked at. */
    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof Credit other
                && Double.compare(amount, other.amount) == 0 && lab.equals(other.lab) && rule.equals(other.rule)
                && matched.equals(other.matched) && aggregated.equals(other.aggregated);
    }

    /** Without the evidence aggregated: of one rule and lab it hardly differs when all else is the same. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * rule.hashCode() + lab.hashCode()) + Double.hashCode(amount)) + matched.hashCode();
    }

    /** By rule, lab, evidence matched, evidence aggregated, amount: a list before its continuation. */
    @Override
    public int compareTo(Credit other) {
        int order = inOrder(rule, other.rule);
        order = order != 0 ? order : inOrder(lab, other.lab);
        order = order != 0 ? order : inOrder(matched, other.matched);
        order = order != 0 ? order : inOrder(aggregated, other.aggregated);
        return order != 0 ? order : Double.compare(amount, other.amount);
    }

    private static int inOrder(List<String> ids, List<String> others) {
        for (int i = 0; i < Math.min(ids.size(), others.size()); i++) {
            int order = inOrder(ids.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ids.size(), others.size());
    }

    /** Most names are compared with themselves: to see that takes no look at their letters. */
    private static int inOrder(String text, String other) {
        return text.equals(other) ? 0 : text.compareTo(other);
    }
}
