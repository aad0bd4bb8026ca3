package labscore.ruletest;

import java.util.List;

/**
 * What came of the cases of one topic.
 *
 * @param tests the cases
 * @param runs one for each
 */
public record TopicRun(TopicTests tests, List<RuleTestRun> runs) {

    public TopicRun {
        runs = List.copyOf(runs);
    }

    /** The cases that failed. */
    public List<RuleTestRun> failures() {
        return runs.stream().filter(run -> !run.isPassed()).toList();
    }
}
