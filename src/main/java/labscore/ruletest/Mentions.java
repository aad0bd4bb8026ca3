package labscore.ruletest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import labscore.analysis.use.NamedIn;
import labscore.problem.Location;
import labscore.problem.Problem;
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
        Map<String, List<NamedIn>> mentions = new TreeMap<>();
        for (Path file : files(pack)) {
            String name = pack.relativize(file).toString().replace('\\', '/');
            RuleTestFile.read(pack, file, judgement).forEach(test -> rules(test.expected()).forEach(rule ->
                    mentions.computeIfAbsent(rule, any -> new ArrayList<>()).add(new NamedIn(
                            test.name(), new Location(name, test.place().line(), 0)))));
        }
        return mentions;
    }

    private static List<Path> files(Path pack) {
        try (Stream<Path> files = Files.walk(pack, 2)) {
            return files.filter(file -> file.toString().endsWith(RuleTestFile.ENDING)).sorted().toList();
        } catch (IOException unreadable) {
            throw Problem.of("can't read " + pack).remedy("Check that you may read it.").failure();
        }
    }

    private static Set<String> rules(RuleTest.Expected expected) {
        Set<String> rules = new LinkedHashSet<>(expected.fires());
        rules.addAll(expected.silent());
        expected.credits().values().forEach(credits -> rules.addAll(credits.keySet()));
        return rules;
    }
}
