package labscore.analysis.whynot;

import java.util.List;

/**
 * What goes into an aggregate.
 *
 * @param evidence ids of the facts, sorted
 * @param value that the first function is applied to; {@code null} if unknown or if it only counts
 */
public record Contribution(List<String> evidence, Double value) {

    public Contribution {
        evidence = List.copyOf(evidence);
    }
}
