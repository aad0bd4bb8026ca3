package labscore.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.analysis.Assessor;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.scoring.Assessment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Under which rules, at which date and with which weights labs are assessed. */
final class AssessmentOptions {

    private static final Pattern WEIGHT = Pattern.compile("(?<dimension>[^=]+)=(?<number>-?[0-9]{1,9}([.][0-9]{1,9})?)");

    @Mixin
    private RulesOption rules;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Assess as of this day, e.g. 2026-07-05.")
    private String asOf;

    @Option(names = "--profile", paramLabel = "NAME", description = "Weights of this profile.")
    private String profile;

    @Option(names = "--weight", paramLabel = "DIM=N", description = "Weight of a dimension; repeatable.")
    private List<String> weights = new ArrayList<>();

    /** A scenario with the choices made, and its assessment. */
    record Assessed(Scenario scenario, Assessment assessment) {}

    /** @param typed scenario that the user named, or {@code null} for the baseline */
    Assessed assessed(Desk desk, String typed) {
        LocalDate day = asOf == null ? null : day();
        Map<String, Double> changed = weights();
        Door door = rules.open(desk);
        ScenarioName name = ScenarioName.of(desk, typed);
        Scenario chosen = chosen(door.scenario(name.given(), name.folder()), day, changed);
        return new Assessed(chosen, door.assess(chosen));
    }

    /** @param typed scenarios that the user named, which share what they have in common */
    List<Assessment> assessed(Desk desk, List<String> typed) {
        LocalDate day = asOf == null ? null : day();
        Map<String, Double> changed = weights();
        Door door = rules.open(desk);
        Assessor live = door.live();
        return typed.stream().map(name -> ScenarioName.of(desk, name))
                .map(name -> live.assess(chosen(door.scenario(name.given(), name.folder()), day, changed)))
                .toList();
    }

    /** The user's choices prevail over the scenario's. */
    private Scenario chosen(Scenario scenario, LocalDate day, Map<String, Double> changed) {
        Map<String, Double> both = new TreeMap<>(scenario.weights());
        both.putAll(changed);
        return new Scenario(scenario.title(), scenario.why(), day == null ? scenario.asOf() : day, scenario.labs(),
                scenario.facts(), profile == null ? scenario.profile() : profile, both, scenario.points());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException notADay) {
            throw Problem.of("'" + asOf + "' is no day").remedy("Write it as in --as-of 2026-07-05.").failure();
        }
    }

    private Map<String, Double> weights() {
        Map<String, Double> byDimension = new TreeMap<>();
        for (String weight : weights) {
            Matcher parts = WEIGHT.matcher(weight);
            if (!parts.matches()) {
                throw Problem.of("'" + weight + "' gives no dimension a weight")
                        .remedy("Write a dimension, = and a number, as in --weight NAME=2.").failure();
            }
            byDimension.put(parts.group("dimension"), Double.valueOf(parts.group("number")));
        }
        return byDimension;
    }
}
