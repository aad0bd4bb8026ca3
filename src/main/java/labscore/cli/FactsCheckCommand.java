package labscore.cli;

import java.util.List;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.LabscoreException;
import labscore.report.Answers;
import labscore.report.FactCheck;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore facts check}. */
@picocli.CommandLine.Command(
        name = "check", description = "Check a scenario and its facts; exit code 1 if something is wrong.")
final class FactsCheckCommand implements Command {

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
    private String scenario;

    @Mixin
    private RulesOption rules;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        Door door = rules.open(desk);
        ScenarioName name = ScenarioName.of(desk, scenario);
        FactCheck check = check(door, name);
        answer.give(desk, Answers.factCheck(check));
        return check.isPassed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    private static FactCheck check(Door door, ScenarioName name) {
        try {
            Scenario read = door.scenario(name.given(), name.folder());
            return new FactCheck(read.title(), files(read.facts()), read.facts().size(), List.of());
        } catch (LabscoreException failure) {
            if (failure.problems().stream().anyMatch(problem -> problem.where() == null)) {
                // Not found in a file: there was nothing to check.
                throw failure;
            }
            return new FactCheck(name.given(), null, null, failure.problems());
        }
    }

    private static int files(List<Fact> facts) {
        return (int) facts.stream().map(fact -> fact.where().file()).distinct().count();
    }
}
