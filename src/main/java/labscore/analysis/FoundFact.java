package labscore.analysis;

import java.util.Set;
import labscore.evidence.Fact;
import labscore.evidence.WeighedFact;

/**
 * A fact and what became of it.
 *
 * @param fact as the scenario states it
 * @param labs labs and outside organisations that it names, sorted
 * @param counted the fact as it counts at the as-of date, which has another id if the report was merged
 *     into it; {@code null} if it does not count
 */
public record FoundFact(Fact fact, Set<String> labs, WeighedFact counted) {

    /** Whether it was merged into another report of the same event. */
    public boolean isMerged() {
        return counted != null && !counted.fact().id().equals(fact.id());
    }
}
