package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Assessor;
import labscore.analysis.Comparison;
import labscore.problem.Problem;
import labscore.report.Answers;
import labscore.scenario.OneOff;
import labscore.scenario.Variant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore what-if}. */
@picocli.CommandLine.Command(
        name = "what-if",
        description = "Change a scenario for once: who would move, and which facts and rules would do it. "
                + "Options that change something can be repeated.")
final class WhatIfCommand implements Command {

    private static final String SUFFIX = ".yaml";

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "The scenario to change: its name or path.")
    private String scenario;

    @Option(names = "--drop", paramLabel = "ID", description = "Leave a fact out.")
    private List<String> drop = new ArrayList<>();

    @Option(names = "--set", paramLabel = "ID.FIELD=VALUE",
            description = "State a fact otherwise; without VALUE, as unknown.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--add", paramLabel = "FACT",
            description = "Add a fact, as in '{type: Move, person: Ada, to: acme}'. "
                    + "Left out, its id is made up, its date is the as-of day, its confidence 100%%.")
    private List<String> add = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "DIM=N", description = "Weigh a dimension otherwise.")
    private List<String> weights = new ArrayList<>();

    @Option(names = "--points", paramLabel = "RULE=N", description = "Give a rule other points.")
    private List<String> points = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "NAME", description = "Take the weights of this profile.")
    private String profile;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Assess as of this day.")
    private String asOf;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the what-if; else made of the changes.")
    private String title;

    @Option(names = "--why", paramLabel = "TEXT", description = "The question that it answers.")
    private String why;

    @Option(names = "--save", paramLabel = "FILE",
            description = "Write the changes as a scenario: a path, or a bare name among the scenarios.")
    private String save;

    @Mixin
    private RulesOption rules;
    @Mixin
    private Gates gates;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        gates.check();
        OneOff changes = new OneOff(title, why, drop, set, add, weights, points, profile, asOf);
        if (changes.isEmpty()) {
            throw Problem.of("what-if needs something to change")
                    .remedy("Leave a fact out with --drop ID, for instance; 'labscore facts list' shows the ids.")
                    .failure();
        }
        Door door = rules.open(desk);
        ScenarioName name = ScenarioName.of(desk, scenario);
        Variant variant = door.variant(name.given(), name.folder(), changes);
        Assessor live = door.live();
        Comparison comparison = Comparison.between(live.assess(variant.base()), live.assess(variant.changed()));
        if (save != null) {
            save(desk, variant, name.folder());
        }
        answer.give(desk, Answers.whatIf(comparison));
        return gates.verdict(desk, List.of(comparison));
    }

    private void save(Desk desk, Variant variant, Path scenarios) {
        boolean isPath = save.endsWith(SUFFIX) || Path.of(save).getNameCount() > 1;
        Path file = isPath ? desk.path(save) : scenarios.resolve(save + SUFFIX);
        new WholeFile(file).write(variant.overlay().apply(file));
        desk.note("wrote " + file);
    }
}
