package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import labscore.report.RuleTestReport;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.PackTests;
import labscore.ruletest.TopicTests;
import labscore.ruletest.coverage.Covering;
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
        Pattern pattern = chosen.pattern();
        gate.check(pattern == null);
        Path pack = rules.folder(desk);
        Door door = rules.open(desk);
        PackTests beside = PackTests.in(pack, door.judgement());
        RuleTestReport report = report(door, beside.read(chosen.topics(desk, pack, beside.topics())), pattern);
        answer.give(desk, report);
        return verdict(desk, report, pack);
    }

    private static RuleTestReport report(Door door, List<TopicTests> all, Pattern pattern) {
        if (pattern == null) {
            return new RuleTestReport(PackTestRun.of(all, door::live), 0,
                    Covering.of(all, door.judgement(), door.bodies().values()));
        }
        List<TopicTests> wanted = matching(all, pattern);
        return new RuleTestReport(PackTestRun.of(wanted, door::live), count(all) - count(wanted), null);
    }

    private static List<TopicTests> matching(List<TopicTests> all, Pattern pattern) {
        return all.stream().map(topic -> topic.matching(pattern)).filter(topic -> !topic.tests().isEmpty()).toList();
    }

    private static int count(List<TopicTests> topics) {
        return topics.stream().mapToInt(topic -> topic.tests().size()).sum();
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
