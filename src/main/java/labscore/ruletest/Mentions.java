package labscore.ruletest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import labscore.analysis.use.NamedIn;
import labscore.problem.Location;
import labscore.scheme.Judgement;

/** Finds the cases that expect something of a rule. */
public final class Mentions {

    private Mentions() {}

    /**
     * By rule, in the order of files and lines.
     *
     * @param pack folder of the rule pack
     * @throws labscore.problem.LabscoreException with all that is wrong with a test file
     */
    public static Map<String, List<NamedIn>> in(Path pack, Judgement judgement) {
        PackTests beside = PackTests.in(pack, judgement);
        Map<String, List<NamedIn>> mentions = new TreeMap<>();
        for (TopicTests topic : beside.read(beside.topics())) {
            String file = topic.topic().replaceAll("\\.drl$", RuleTestFile.ENDING);
            topic.tests().forEach(test -> rules(test.expected()).forEach(rule ->
                    mentions.computeIfAbsent(rule, any -> new ArrayList<>()).add(new NamedIn(
                            test.name(), new Location(file, test.where().line(), 0)))));
        }
        return mentions;
    }

    private static Set<String> rules(RuleTest.Expected expected) {
        Set<String> rules = new LinkedHashSet<>(expected.fires());
        rules.addAll(expected.silent());
        expected.credits().values().forEach(credits -> rules.addAll(credits.keySet()));
        return rules;
    }
}
