package labscore.condition.evaluation;

import java.util.List;

/**
 * A pattern put to one fact.
 *
 * @param match what would hold if all checks did
 * @param checks of what the pattern asks for, what is understood without being written first
 */
public record Traced(Match match, List<Check> checks) {

    public Traced {
        checks = List.copyOf(checks);
    }

    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }
}
