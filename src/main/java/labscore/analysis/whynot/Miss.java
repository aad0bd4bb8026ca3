package labscore.analysis.whynot;

import java.util.Comparator;
import java.util.List;
import labscore.condition.evaluation.Check;
import labscore.evidence.WeighedFact;

/**
 * A fact that names the lab and for which a pattern does not hold.
 *
 * @param evidence the fact
 * @param checks what the pattern asks of it besides naming the lab
 */
public record Miss(WeighedFact evidence, List<Check> checks) {

    /** Fewest failing conditions first, then by how far they fail, then by id. */
    static final Comparator<Miss> NEAREST_FIRST = Comparator.comparingInt(Miss::failing)
            .thenComparingDouble(Miss::farness).thenComparing(miss -> miss.evidence().fact().id());

    public Miss {
        checks = List.copyOf(checks);
    }

    /** Number of conditions that do not hold. */
    public int failing() {
        return (int) checks.stream().filter(check -> !check.holds()).count();
    }

    private double farness() {
        return checks.stream().filter(check -> !check.holds()).mapToDouble(check -> check.distance().share()).sum();
    }
}
