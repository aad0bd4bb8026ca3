package labscore.analysis.attribution;

import java.util.List;
import labscore.analysis.Assessor;
import labscore.evidence.Scenario;
import labscore.scoring.Assessment;

/**
 * How much each of several changes did, by Shapley's split and one after another.
 *
 * @param before assessment of the first scenario
 * @param after assessment of the second
 * @param parts what was changed, in the order in which they are made one after another
 * @param labs all that are assessed before or after, in the order of the ranking after
 * @param assessments how many were made
 * @param orders how many orders were sampled; {@code null} if the split is exact
 */
public record Attribution(Assessment before, Assessment after, List<Part> parts, List<LabAttribution> labs,
        int assessments, Integer orders) {

    /** The most parts for which all subsets are assessed; with more, orders are sampled. */
    public static final int MOST_EXACT = 10;

    /** Each change by itself, as far as it makes sense alone. */
    public static Attribution byChange(Assessor assessor, Scenario from, Scenario to) {
        return Attributing.of(assessor, assessor, from, to, Parts::byChange);
    }

    /** Over evidence, rules, weights and the passage of time. */
    public static Attribution byKind(Assessor assessor, Scenario from, Scenario to) {
        return Attributing.of(assessor, assessor, from, to, Parts::byKind);
    }

    /**
     * Between two rule packs, over evidence, rules, weights and the passage of time.
     *
     * @param before assesses under the first pack
     * @param after assesses under the second, which declares the same evidence and confidence words
     * @throws labscore.problem.LabscoreException if it declares others: then nothing can be held together
     */
    public static Attribution betweenPacks(Assessor before, Assessor after, Scenario from, Scenario to) {
        return Attributing.of(before, after, from, to, Parts::byKindOfPacks);
    }

    /** Those whose score moved, or whose points did if the score can't be split. */
    public List<LabAttribution> moved() {
        return labs.stream().filter(LabAttribution::moved).toList();
    }
}
