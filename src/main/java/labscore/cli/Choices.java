package labscore.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.Scenario;

/**
 * What the user chose for this run, which prevails over what a scenario states.
 *
 * @param asOf day, or {@code null} for the scenario's
 * @param profile name, or {@code null} for the scenario's
 * @param weights of dimensions, which are laid over the scenario's
 */
public record Choices(LocalDate asOf, String profile, Map<String, Double> weights) {

    /** The scenario with the choices made. */
    Scenario in(Scenario scenario) {
        Map<String, Double> both = new TreeMap<>(scenario.weights());
        both.putAll(weights);
        return new Scenario(scenario.title(), scenario.why(), asOf == null ? scenario.asOf() : asOf, scenario.labs(),
                scenario.facts(), profile == null ? scenario.profile() : profile, both, scenario.points());
    }

    /** The day in words. */
    String dayInWords() {
        return "as of " + asOf;
    }

    /** The same words for the same choices, the day aside. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(profile == null ? "any profile" : "profile " + profile);
        new TreeMap<>(weights).forEach((dimension, weight) -> words.add("weight " + dimension + "=" + weight));
        return words;
    }
}
