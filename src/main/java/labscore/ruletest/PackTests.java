package labscore.ruletest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.scheme.Judgement;

/** The topics of a rule pack and the test files that stand beside them. */
public final class PackTests {

    private final Path pack;
    private final Judgement judgement;
    /** Topics of rules and of test files, with the test file if there is one. */
    private final Map<String, Path> files = new TreeMap<>();

    private PackTests(Path pack, Judgement judgement) {
        this.pack = pack;
        this.judgement = judgement;
        judgement.rules().values().forEach(rule -> files.put(rule.where().file(), null));
        testFiles().forEach(file -> files.put(topic(file), file));
    }

    /**
     * Looks for them; reads none.
     *
     * @param pack folder of the rule pack
     * @param judgement what the pack states
     */
    public static PackTests in(Path pack, Judgement judgement) {
        return new PackTests(pack, judgement);
    }

    private List<Path> testFiles() {
        try (Stream<Path> all = Files.walk(pack)) {
            return all.filter(file -> file.getFileName().toString().endsWith(RuleTestFile.ENDING)).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw Problem.at(Location.of(pack.toString()), "can't be read")
                    .remedy("Check that you may read all folders in it.").failure();
        }
    }

    /** {@code talent/flow.drl} for {@code PACK/talent/flow.test.yaml}. */
    private String topic(Path file) {
        String path = pack.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - RuleTestFile.ENDING.length()) + ".drl";
    }

    /** Paths of rule files in the pack, sorted; also of such as are missing beside a test file. */
    public Set<String> topics() {
        return new TreeSet<>(files.keySet());
    }

    /**
     * Reads the tests of topics.
     *
     * @param topics some of {@link #topics()}
     * @throws labscore.problem.LabscoreException with all that is wrong with any of them
     */
    public List<TopicTests> read(Collection<String> topics) {
        Problems problems = new Problems();
        List<TopicTests> read = new ArrayList<>();
        topics.forEach(topic -> problems.attempt(() -> read(topic)).ifPresent(read::add));
        problems.throwIfAny();
        return List.copyOf(read);
    }

    private TopicTests read(String topic) {
        Path file = files.get(topic);
        return file == null
                ? new TopicTests(topic, null, List.of())
                : new TopicTests(topic, file.toString(), RuleTestFile.read(file, topic, judgement));
    }
}
