package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import labscore.problem.Problem;
import labscore.report.Answers;
import labscore.ruletest.PackTests;
import labscore.ruletest.mutation.Mutating;
import labscore.ruletest.mutation.MutationRun;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore rules mutate}. */
@picocli.CommandLine.Command(
        name = "mutate",
        description = "Put small faults into rules, one at a time, and list those that no test notices.")
final class RulesMutateCommand implements Command {

    @Option(names = "--max-survivors", paramLabel = "N",
            description = "Exit code 1 if more than N percent of the faults go unnoticed.")
    private Double most;

    @Mixin
    private ChosenTopics chosen;
    @Mixin
    private RulesOption rules;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        if (most != null && !(most >= 0 && most <= 100)) {
            throw Problem.of("--max-survivors can't be " + most).allowed("0 to 100").failure();
        }
        Path pack = rules.folder(desk);
        Door door = rules.open(desk);
        PackTests beside = PackTests.in(pack, door.judgement());
        MutationRun run;
        try (Progress progress = new Progress(desk, "rules tried")) {
            run = Mutating.of(door.judgement(), door.bodies().values(), beside.read(beside.topics()),
                    chosen.of(desk, pack, beside.topics()), rule -> progress.step());
        }
        answer.give(desk, Answers.mutation(run));
        return desk.verdict(most == null || run.survivingPercent() <= most ? List.of()
                : List.of("max-survivors: " + run.survivors().size() + " of " + run.mutants()
                        + " faults go unnoticed, more than " + most + " percent"));
    }
}
