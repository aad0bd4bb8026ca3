package labscore.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.scoring.Assessment;

/**
 * Two assessments under the same dimensions, lab by lab: who moved, by how much, and which credits did it.
 *
 * @param baseline the earlier one
 * @param other the later one
 * @param labs in the order of the later one; then those that only the earlier one has
 */
public record Comparison(Assessment baseline, Assessment other, List<LabMove> labs) {

    public Comparison {
        labs = List.copyOf(labs);
    }

    /** @throws IllegalArgumentException if the two don't have the same dimensions */
    public static Comparison between(Assessment baseline, Assessment other) {
        return Comparing.compare(baseline, other);
    }

    /** Labs of which anything is different. */
    public List<LabMove> moved() {
        return labs.stream().filter(LabMove::hasMoved).toList();
    }

    /** Labs of which nothing is different. */
    public List<LabMove> unmoved() {
        return labs.stream().filter(lab -> !lab.hasMoved()).toList();
    }

    /** Labs that have another rank, or are ranked in one assessment only. */
    public List<LabMove> reranked() {
        return labs.stream().filter(LabMove::hasOtherRank).toList();
    }

    /** Whether other labs lead than before. */
    public boolean hasOtherLead() {
        return !leaders(baseline).equals(leaders(other));
    }

    /** Names of the labs that share the first rank. */
    public static Set<String> leaders(Assessment assessment) {
        return assessment.ranking().stream().filter(ranked -> ranked.rank() == 1)
                .map(ranked -> ranked.scorecard().lab().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
