package labscore.ruletest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        files(pack).forEach(file -> files.put(topic(pack, file), file));
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

    /** Test files in the pack's folder, at whatever depth; none if there is no folder. */
    public static List<Path> files(Path pack) {
        try {
            // The folder may be a symbolic link; those in it are not followed.
            Path real = pack.toRealPath();
            try (Stream<Path> all = Files.walk(real)) {
                return all.filter(PackTests::isTests).map(file -> pack.resolve(real.relativize(file)))
                        .sorted().toList();
            }
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | UncheckedIOException unreadable) {
            throw Problem.at(Location.of(pack.toString()), "can't be read")
                    .remedy("Check that you may read all folders in it.").failure();
        }
    }

    /** Whether it is a test file, by its name. */
    public static boolean isTests(Path file) {
        return file.getFileName().toString().endsWith(RuleTestFile.ENDING);
    }

    /**
     * What a file is about.
     *
     * @param file {@code PACK/talent/flow.test.yaml} or {@code PACK/talent/flow.drl}
     * @return {@code talent/flow.drl}
     */
    public static String topic(Path pack, Path file) {
        String path = pack.relativize(file).toString().replace('\\', '/');
        return isTests(file) ? path.substring(0, path.length() - RuleTestFile.ENDING.length()) + ".drl" : path;
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
