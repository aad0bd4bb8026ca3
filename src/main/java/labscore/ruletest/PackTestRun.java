package labscore.ruletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import labscore.analysis.Assessor;
import labscore.condition.RuleBody;
import labscore.scheme.Judgement;

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

    /**
     * The same with the reasons why rules were silent that should have fired.
     *
     * @param judgement what the rule pack states
     * @param bodies of its rules by name; asked only if there are such rules
     */
    public PackTestRun diagnosed(Judgement judgement, Supplier<Map<String, RuleBody>> bodies) {
        if (topics.stream().flatMap(topic -> topic.runs().stream()).noneMatch(RuleTestRun::isSilent)) {
            return this;
        }
        Map<String, RuleBody> read = bodies.get();
        return new PackTestRun(topics.stream().map(topic -> new TopicRun(topic.tests(), topic.runs().stream()
                .map(run -> run.diagnosed(judgement, read)).toList())).toList());
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

    /** The part of it that is about some topics. */
    public PackTestRun about(Set<String> wanted) {
        return new PackTestRun(topics.stream().filter(topic -> wanted.contains(topic.tests().topic())).toList());
    }

    /** Topics, by their rule files in the pack, sorted. */
    public Set<String> names() {
        return topics.stream().map(topic -> topic.tests().topic()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Topics in which other tests fail than in another run, or fail otherwise; sorted. */
    public Set<String> topicsUnlike(PackTestRun other) {
        Set<String> unlike = names();
        topics.stream().filter(other.topics::contains).map(topic -> topic.tests().topic()).forEach(unlike::remove);
        return unlike;
    }
}
