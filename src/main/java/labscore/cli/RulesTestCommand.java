package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import labscore.report.RuleTestReport;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.PackTests;
import labscore.ruletest.TopicTests;
import picocli.CommandLine.Mixin;

/** {@code labscore rules test}. */
@picocli.CommandLine.Command(
        name = "test", description = "Run the tests beside the rules; exit code 1 if one fails or none is found.")
final class RulesTestCommand implements Command {

    @Mixin
    private ChosenTests chosen;
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
        Path pack = rules.folder(desk);
        Door door = rules.open(desk);
        PackTests beside = PackTests.in(pack, door.judgement());
        List<TopicTests> all = beside.read(chosen.topics(desk, pack, beside.topics()));
        List<TopicTests> wanted = pattern == null ? all : matching(all, pattern);
        RuleTestReport report = new RuleTestReport(PackTestRun.of(wanted, door::live), count(all) - count(wanted));
        answer.give(desk, report);
        return verdict(desk, report, pack);
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
        return report.run().isPassed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }
}
