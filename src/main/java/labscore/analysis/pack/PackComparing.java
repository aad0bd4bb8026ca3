package labscore.analysis.pack;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.problem.Problem;
import labscore.scheme.Dimension;
import labscore.scoring.Assessment;

/** Holds assessments under two rule packs against each other. */
public final class PackComparing {

    private PackComparing() {}

    /**
     * What moves from one pack to the other; a rule that was only renamed moves nothing.
     *
     * @throws labscore.problem.LabscoreException if the packs have other dimensions
     */
    public static Comparison comparison(PackChanges changes, Assessment before, Assessment after) {
        List<String> old = ids(before);
        List<String> now = ids(after);
        if (!old.equals(now)) {
            throw Problem.of("the dimensions are others: before " + String.join(", ", old)
                    + "; now " + String.join(", ", now))
                    .remedy("Scores over other dimensions are not held against each other.").failure();
        }
        return Comparison.between(new Renaming(changes.renames()).in(before), after);
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.dimensions().stream().map(Dimension::id).toList();
    }
}
