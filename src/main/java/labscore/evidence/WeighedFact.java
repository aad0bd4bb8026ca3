package labscore.evidence;

import java.util.List;

/**
 * A fact that counts at the as-of date.
 *
 * @param fact the fact, after reports of one event were merged
 * @param kind of its type
 * @param weight 0 to 1: confidence × 0.5^(age ÷ half-life); age plays no part for states and context
 * @param reports ids of all reports that were merged into it, its own among them, sorted
 */
public record WeighedFact(Fact fact, Kind kind, double weight, List<String> reports) {

    /** Mostly the very same fact is weighed again: to see that takes no look at its parts. */
    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof WeighedFact other
                && (fact == other.fact || fact.equals(other.fact)) && kind == other.kind
                && Double.compare(weight, other.weight) == 0 && reports.equals(other.reports);
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + Double.hashCode(weight);
    }
}
