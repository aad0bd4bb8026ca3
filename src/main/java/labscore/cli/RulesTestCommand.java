package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import labscore.problem.Problem;
import labscore.report.RuleTestReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore rules test}. */
@picocli.CommandLine.Command(
        name = "test", description = "Run the tests beside the rules; exit code 1 if one fails or none is found.",
        footer = {"", "A condition is covered when some test would notice if it never held, and some test if it "
                + "always did. Coverage is measured where all tests of a topic run."})
final class RulesTestCommand implements Command {

    @Mixin
    private ChosenTests chosen;
    @Mixin
    private CoverageGate gate;
    @Option(names = {"-w", "--watch"}, description = "Run them again whenever a file of the pack is saved.")
    private boolean watch;

    @Mixin
    private RulesOption rules;
    @Mixin
    private RuleTestAnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        check();
        RuleTesting testing = new RuleTesting(desk, rules.folder(desk), chosen);
        if (watch) {
            new RuleTestWatch(testing).run();
            return ExitCode.OK;
        }
        RuleTestReport report = testing.report(rules.open(desk));
        answer.give(desk, report);
        return verdict(desk, report, testing.pack());
    }

    private void check() {
        answer.format();
        gate.check(chosen.pattern() == null);
        if (watch && !answer.isRead()) {
            throw Problem.of("-w shows tests as they fail").remedy("Leave out -f and -o, or -w.").failure();
        }
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
