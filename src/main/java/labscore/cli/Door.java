package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import labscore.analysis.Assessor;
import labscore.condition.RuleBody;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.scenario.OneOff;
import labscore.scenario.Variant;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;

/** What commands ask of the program with a rule pack open. */
public interface Door {

    /** Opens a rule pack. */
    interface Opener {

        /** @param rules folder of the pack */
        Door open(Path rules);

        /** Does once what makes later openings of a changed pack fast; takes as long as a first opening. */
        default void warmUp(Path rules) {
            open(rules);
        }

        /** Called when the answer was given: keeps for later runs what this one found. */
        default void finish() {
            // Most keep nothing.
        }

        /**
         * Scenarios assessed under a pack; need not open it for what was assessed before.
         *
         * @param rules folder of the pack
         * @param fingerprinted whether fingerprints of the facts are wanted; else they may be empty
         */
        default List<Assessment> assessments(
                Path rules, List<ScenarioName> scenarios, Choices choices, boolean fingerprinted) {
            Door door = open(rules);
            Assessor assessor = scenarios.size() == 1 ? door::assess : door.live();
            return scenarios.stream().map(scenario -> assessor.assess(
                    choices.in(door.scenario(scenario.given(), scenario.folder())))).toList();
        }

        /**
         * The assessment of a scenario that is too large to be held, with what a ranking shows.
         *
         * @param rules folder of the pack
         * @param fingerprinted whether the fingerprint of the facts is wanted; else it is empty
         * @param progress is told how many facts more were read
         * @return empty if it is not so large
         */
        default Optional<Assessment> large(
                Path rules, ScenarioName scenario, Choices choices, boolean fingerprinted, LongConsumer progress) {
            return Optional.empty();
        }
    }

    /** What the rule pack states. */
    Judgement judgement();

    /** What stands in the rules below their headers, by name. */
    Map<String, RuleBody> bodies();

    /**
     * What in the rule pack is most likely not meant as it is written, by place.
     *
     * @param scenarios whose facts the rules are to find; none if they are not known
     */
    List<Problem> findings(List<Scenario> scenarios);

    /**
     * Reads and checks a scenario.
     *
     * @param given a path, or the bare name of a file in {@code folder}
     */
    Scenario scenario(String given, Path folder);

    /**
     * Reads and checks a scenario and what becomes of it by one-off changes.
     *
     * @param given a path, or the bare name of a file in {@code folder}
     */
    Variant variant(String given, Path folder, OneOff changes);

    Assessment assess(Scenario scenario);

    /** For scenarios that differ little from one another: fast, for one thread at a time. */
    Assessor live();
}
