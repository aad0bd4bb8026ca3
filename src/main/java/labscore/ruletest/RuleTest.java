package labscore.ruletest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.evidence.Scenario;
import labscore.problem.Location;

/**
 * One case of a topic's test file.
 *
 * @param topic rule file that the case is about, by its path in the pack: {@code talent/flow.drl}
 * @param scenario the given facts; its title is the case's name
 * @param expected what must come of them
 * @param where the case stands
 */
public record RuleTest(String topic, Scenario scenario, Expected expected, Location where) {

    /**
     * All about the topic's own rules, but for the comparisons of labs, which are about the points of the
     * whole dimension. What is {@code null} or empty is not asked.
     *
     * @param credits by lab: exactly these rules fire, with these worths in hundredths
     * @param fires rules that credit some lab
     * @param silent rules that credit none
     * @param points by lab, hundredths
     * @param above labs with strictly falling points
     * @param notBelow labs with falling or equal points
     */
    public record Expected(
            Map<String, Map<String, Long>> credits, Set<String> fires, Set<String> silent, Map<String, Long> points,
            List<String> above, List<String> notBelow) {}

    public String name() {
        return scenario.title();
    }
}
