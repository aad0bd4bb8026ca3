package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import labscore.report.RuleTestReport;
import picocli.CommandLine.Mixin;

/** {@code labscore rules test}. */
@picocli.CommandLine.Command(
        name = "test", description = "Run the tests beside the rules; exit code 1 if one fails or none is found.")
final class RulesTestCommand implements Command {

    @Mixin
    private ChosenTests chosen;
    @Mixin
    private CoverageGate gate;
    @Mixin
    private RulesOption rules;
    @Mixin
    private RuleTestAnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        gate.check(chosen.pattern() == null);
        RuleTesting testing = new RuleTesting(desk, rules.folder(desk), chosen);
        RuleTestReport report = testing.report(rules.open(desk));
        answer.give(desk, report);
        return verdict(desk, report, testing.pack());
    }

    private ExitCode verdict(Desk desk, RuleTestReport report, Path pack) {
        if (report.run().tests() == 0) {
            return desk.verdict(List.of("there is no test" + chosen.described(pack)));
        }
        if (!answer.isRead()) {
            desk.note(report.summary());
        }
        ExitCode coverage = desk.verdict(report.coverage() == null ? List.of() : gate.failures(report.coverage()));
        return report.run().isPassed() ? coverage : ExitCode.CHECK_FAILED;
    }
}
