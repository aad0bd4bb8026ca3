package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.problem.Problem;
import picocli.CommandLine.Parameters;

/** Which of a pack's rule files, or of the test files beside them, a user wants. */
final class ChosenTopics {

    private static final String TESTS = ".test.yaml";
    private static final String RULES = ".drl";

    @Parameters(arity = "0..*", paramLabel = "FILE",
            description = "A test file, a rule file or a folder of the pack; without it all.")
    private List<String> files = new ArrayList<>();

    /**
     * The topics that the files stand for.
     *
     * @param pack folder of the rule pack
     * @param topics all there are, as paths of rule files in the pack
     */
    Set<String> of(Desk desk, Path pack, Set<String> topics) {
        if (files.isEmpty()) {
            return topics;
        }
        Set<String> chosen = new TreeSet<>();
        for (String file : files) {
            List<String> meant = topics.stream()
                    .filter(topic -> paths(desk, pack, file).anyMatch(path -> isOf(topic, path))).toList();
            if (meant.isEmpty()) {
                throw Problem.of("there is no rule file, test file or folder '" + file + "' in the pack " + pack)
                        .nearest(file, names(topics)).failure();
            }
            chosen.addAll(meant);
        }
        return chosen;
    }

    /** What the user may have meant, as paths in the pack: empty is the pack itself. */
    private static Stream<String> paths(Desk desk, Path pack, String file) {
        Path root = pack.toAbsolutePath().normalize();
        return Stream.of(desk.path(file), pack.resolve(file)).map(path -> path.toAbsolutePath().normalize())
                .filter(path -> path.startsWith(root))
                .map(path -> root.relativize(path).toString().replace('\\', '/'));
    }

    private static boolean isOf(String topic, String path) {
        return path.isEmpty() || topic.startsWith(path + "/")
                || ("/" + topic).endsWith("/" + path) || ("/" + tests(topic)).endsWith("/" + path);
    }

    private static String tests(String topic) {
        return topic.substring(0, topic.length() - RULES.length()) + TESTS;
    }

    private static List<String> names(Set<String> topics) {
        return topics.stream().flatMap(topic -> Stream.of(topic, tests(topic))).toList();
    }

    /** Where they are, in words. */
    String described(Path pack) {
        return files.isEmpty() ? pack.toString() : String.join(", ", files);
    }
}
