package labscore.ruletest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import labscore.analysis.Assessor;

/**
 * What came of the cases of several topics.
 *
 * @param topics in the order given
 */
public record PackTestRun(List<TopicRun> topics) {

    public PackTestRun {
        topics = List.copyOf(topics);
    }

    /**
     * Runs the cases one after another.
     *
     * @param sessions gives an assessor that may keep a session; asked again after a rule broke one
     */
    public static PackTestRun of(List<TopicTests> tests, Supplier<Assessor> sessions) {
        Assessor assessor = sessions.get();
        List<TopicRun> topics = new ArrayList<>();
        for (TopicTests topic : tests) {
            List<RuleTestRun> runs = new ArrayList<>();
            for (RuleTest test : topic.tests()) {
                RuleTestRun run = RuleTestRun.of(test, assessor);
                assessor = run.isBroken() ? sessions.get() : assessor;
                runs.add(run);
            }
            topics.add(new TopicRun(topic, runs));
        }
        return new PackTestRun(topics);
    }

    /** Number of cases that ran. */
    public int tests() {
        return topics.stream().mapToInt(topic -> topic.runs().size()).sum();
    }

    /** Number of cases that failed. */
    public int failures() {
        return topics.stream().mapToInt(topic -> topic.failures().size()).sum();
    }

    /** Whether there were cases, and all of them passed. */
    public boolean isPassed() {
        return tests() > 0 && failures() == 0;
    }
}
