package labscore.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.report.Format;
import labscore.scoring.Assessment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Under which rules, at which date and with which weights labs are assessed. */
final class AssessmentOptions {

    private static final String WEIGHT = "(?<dimension>[^=]+)=(?<number>-?[0-9]{1,9}([.][0-9]{1,9})?)";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Assess as of this day, e.g. 2026-07-05.")
    private String asOf;

    @Option(names = "--profile", paramLabel = "NAME", description = "Weights of this profile.")
    private String profile;

    @Option(names = "--weight", paramLabel = "DIM=N", description = "Weight of a dimension; repeatable.")
    private List<String> weights = new ArrayList<>();

    /** A scenario with the choices made, and its assessment. */
    record Assessed(Scenario scenario, Assessment assessment) {}

    /** A rule pack and the choices made, for commands that assess more than one scenario. */
    record Opened(Desk desk, Door door, UnaryOperator<Scenario> choices) {

        /** @param typed scenario that the user named, or {@code null} for the baseline */
        Scenario scenario(String typed) {
            ScenarioName name = ScenarioName.of(desk, typed);
            return choices.apply(door.scenario(name.given(), name.folder()));
        }

        /** The same choices under another rule pack. */
        Opened under(String rules) {
            return under(new Folders(desk).rules(rules));
        }

        Opened under(Path folder) {
            return new Opened(desk, desk.opener().open(folder), choices);
        }

        /** An assessor for many variants, whose progress is shown. */
        Watched watched() {
            return new Watched(door.live(), desk);
        }
    }

    /** Folder of the rule pack. */
    Path folder(Desk desk) {
        return rules.folder(desk);
    }

    /** Checks the choices, then opens the rule pack. */
    Opened opened(Desk desk) {
        Choices choices = choices();
        return new Opened(desk, rules.open(desk), choices::in);
    }

    private Choices choices() {
        return new Choices(asOf == null ? null : day("--as-of", asOf), profile, weights());
    }

    /** @param typed scenario that the user named, or {@code null} for the baseline */
    Assessed assessed(Desk desk, String typed) {
        Opened opened = opened(desk);
        Scenario chosen = opened.scenario(typed);
        return new Assessed(chosen, opened.door().assess(chosen));
    }

    /**
     * For commands that need no more than the assessment, which may be kept from an earlier run.
     *
     * @param typed scenario that the user named, or {@code null} for the baseline
     * @param format of the answer
     */
    Assessment assessment(Desk desk, String typed, Format format) {
        return assessed(desk, Collections.singletonList(typed), format).get(0);
    }

    /**
     * For commands that show no more than a ranking: as {@link #assessment}, of scenarios of any size.
     *
     * @param typed scenario that the user named, or {@code null} for the baseline
     * @param format of the answer
     */
    Assessment ranking(Desk desk, String typed, Format format) {
        try (Progress progress = new Progress(desk, "facts read")) {
            return desk.opener().large(folder(desk), ScenarioName.of(desk, typed), choices(), isFingerprinted(format),
                            progress::steps)
                    .orElseGet(() -> assessment(desk, typed, format));
        }
    }

    /**
     * @param typed scenarios that the user named
     * @param format of the answer
     */
    List<Assessment> assessed(Desk desk, List<String> typed, Format format) {
        Choices choices = choices();
        return desk.opener().assessments(
                rules.folder(desk), typed.stream().map(name -> ScenarioName.of(desk, name)).toList(), choices,
                isFingerprinted(format));
    }

    /** The others don't show fingerprints. */
    private static boolean isFingerprinted(Format format) {
        return format == Format.JSON;
    }

    /** @param option that it was given to */
    static LocalDate day(String option, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw Problem.of("'" + typed + "' is no day").remedy("Write it as in " + option + " 2026-07-05.").failure();
        }
    }

    private Map<String, Double> weights() {
        Map<String, Double> byDimension = new TreeMap<>();
        for (String weight : weights) {
            Matcher parts = Pattern.compile(WEIGHT).matcher(weight);
            if (!parts.matches()) {
                throw Problem.of("'" + weight + "' gives no dimension a weight")
                        .remedy("Write a dimension, = and a number, as in --weight NAME=2.").failure();
            }
            byDimension.put(parts.group("dimension"), Double.valueOf(parts.group("number")));
        }
        return byDimension;
    }
}
