package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import labscore.condition.RuleBody;
import labscore.problem.LabscoreException;
import labscore.report.RuleTestReport;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.PackTests;
import labscore.ruletest.TopicTests;
import labscore.ruletest.coverage.Coverage;
import labscore.ruletest.coverage.Covering;

/**
 * Runs those tests of a pack that a user wants.
 *
 * @param desk where the user is
 * @param pack folder of the rule pack
 * @param chosen which tests
 */
record RuleTesting(Desk desk, Path pack, ChosenTests chosen) {

    /**
     * Coverage is measured if all tests of the topics are wanted.
     *
     * @param door to the pack
     * @throws LabscoreException with all that is wrong with any of the test files
     */
    RuleTestReport report(Door door) {
        Pattern pattern = chosen.pattern();
        if (pattern == null) {
            return whole(door);
        }
        List<TopicTests> all = tests(door);
        List<TopicTests> wanted = all.stream().map(topic -> topic.matching(pattern))
                .filter(topic -> !topic.tests().isEmpty()).toList();
        PackTestRun run = PackTestRun.of(wanted, door::live).diagnosed(door.judgement(), door::bodies);
        return new RuleTestReport(run, count(all) - count(wanted), null);
    }

    /** To read the rules and find what is covered takes as long as the tests, and needs nothing of them. */
    private RuleTestReport whole(Door door) {
        CompletableFuture<Map<String, RuleBody>> bodies = CompletableFuture.supplyAsync(door::bodies);
        List<TopicTests> all = tests(door);
        CompletableFuture<Coverage> coverage =
                bodies.thenApplyAsync(read -> Covering.of(all, door.judgement(), read.values()));
        PackTestRun run = PackTestRun.of(all, door::live).diagnosed(door.judgement(), () -> joined(bodies));
        return new RuleTestReport(run, 0, joined(coverage));
    }

    private static <T> T joined(CompletableFuture<T> found) {
        try {
            return found.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof LabscoreException told ? told : failed;
        }
    }

    private List<TopicTests> tests(Door door) {
        PackTests beside = PackTests.in(pack, door.judgement());
        return beside.read(chosen.topics(desk, pack, beside.topics()));
    }

    private static int count(List<TopicTests> topics) {
        return topics.stream().mapToInt(topic -> topic.tests().size()).sum();
    }
}
