package labscore.analysis.goal;

import java.util.List;
import java.util.Set;
import labscore.analysis.Assessor;
import labscore.analysis.goal.Contest.Standing;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.scoring.Assessment;

/**
 * What would bring a lab to a rank: the smallest sets of changes that do.
 *
 * @param contest which lab, in what
 * @param wish what was asked for
 * @param before the assessment without changes
 * @param now where the lab stands without changes
 * @param candidates how many single changes there are to choose from
 * @param routes the most plausible that were found, all of one size
 * @param tried what was proved, by size; no larger sets are tried once one is found
 */
public record Reach(Contest contest, Wish wish, Assessment before, Standing now, int candidates,
        List<Route> routes, List<Tried> tried) {

    /**
     * What is asked for.
     *
     * @param rank to be at, or better
     * @param atMost changes in a set
     * @param avoid ids of facts that stay as they are
     * @param catalogue facts that may be added
     * @param budget how many assessments may be made
     * @param routes how many sets are wanted
     */
    public record Wish(int rank, int atMost, Set<String> avoid, List<Fact> catalogue, int budget, int routes) {}

    /** The same question gets the same answer, whatever the machine. */
    public static Reach of(Assessor assessor, Scenario scenario, Contest contest, Wish wish) {
        return new Reaching(assessor, scenario, contest, wish).reach();
    }
}
