package labscore.report;

import java.util.List;
import labscore.problem.Problem;

/**
 * What a check of a scenario found.
 *
 * @param scenario its title, or what the user called it if it can't be read
 * @param files number of files its facts stand in, or {@code null} if it can't be read
 * @param facts number of its facts, likewise
 * @param problems in the order found; none if all is well
 */
public record FactCheck(String scenario, Integer files, Integer facts, List<Problem> problems) {

    public boolean isPassed() {
        return problems.isEmpty();
    }
}
