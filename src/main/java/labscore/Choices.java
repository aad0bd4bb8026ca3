package labscore;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.Scenario;

/**
 * What a user may choose for one assessment, over what the scenario says.
 *
 * @param asOf the day as of which to assess, or {@code null} for the scenario's
 * @param profile name of a profile, or {@code null} for the scenario's
 * @param weights changed weights by dimension
 */
public record Choices(LocalDate asOf, String profile, Map<String, Double> weights) {

    /** The scenario as it stands. */
    public static final Choices NONE = new Choices(null, null, Map.of());

    Scenario applyTo(Scenario scenario) {
        Map<String, Double> changed = new TreeMap<>(scenario.weights());
        changed.putAll(weights);
        return new Scenario(scenario.title(), scenario.why(), asOf == null ? scenario.asOf() : asOf,
                scenario.labs(), scenario.facts(), profile == null ? scenario.profile() : profile, changed,
                scenario.points());
    }
}
