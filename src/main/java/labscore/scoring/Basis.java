package labscore.scoring;

import java.util.List;
import labscore.evidence.Scenario;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import labscore.scheme.Profile;

/**
 * What an assessment rests on besides evidence and credits: it stays the same while those come and go.
 *
 * @param judgement the rule pack, with the points in force
 * @param scenario labs and date
 * @param profile name of the profile in force
 * @param dimensions with the weights in force, at least one above 0
 * @param factsFingerprint hash of the scenario's labs and facts; empty if it was not asked for
 */
public record Basis(
        Judgement judgement, Scenario scenario, String profile, List<Dimension> dimensions, String factsFingerprint) {

    public Basis {
        dimensions = List.copyOf(dimensions);
        if (dimensions.stream().noneMatch(dimension -> dimension.weight() > 0)) {
            throw new IllegalArgumentException("no dimension has a weight above 0");
        }
    }

    /**
     * With the profile and the weights that the scenario asks for.
     *
     * @throws labscore.problem.LabscoreException if they name what the pack doesn't have
     */
    public static Basis of(Judgement judgement, Scenario scenario, String factsFingerprint) {
        String profile = scenario.profile() == null ? Profile.DEFAULT : scenario.profile();
        List<Dimension> dimensions = Weights.inForce(judgement.scheme(), profile, scenario.weights());
        return new Basis(judgement, scenario, profile, dimensions, factsFingerprint);
    }
}
