package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import labscore.problem.Problem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which of a pack's tests a user wants. */
final class ChosenTests {

    private static final String TESTS = ".test.yaml";
    private static final String RULES = ".drl";

    @Parameters(arity = "0..*", paramLabel = "FILE",
            description = "A test file, a rule file or a folder of the pack; without it all.")
    private List<String> files = new ArrayList<>();

    @Option(names = {"-r", "--run"}, paramLabel = "REGEX",
            description = "Only tests in whose name, or in whose rule file's path, this is found.")
    private String regex;

    /** What names must hold, or {@code null} if any will do; checked before any work is done. */
    Pattern pattern() {
        try {
            return regex == null ? null : Pattern.compile(regex);
        } catch (PatternSyntaxException wrong) {
            String at = wrong.getIndex() < 0 ? "" : " at character " + (wrong.getIndex() + 1);
            throw Problem.of("'" + regex + "' is no regular expression: " + wrong.getDescription() + at)
                    .remedy("Write \\ before a character that is meant as it stands.").failure();
        }
    }

    /**
     * The topics that the files stand for.
     *
     * @param pack folder of the rule pack
     * @param topics all there are, as paths of rule files in the pack
     */
    Set<String> topics(Desk desk, Path pack, Set<String> topics) {
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

    /** What was asked for, in words: {@code 'money' in strategy/money.drl}. */
    String described(Path pack) {
        String where = files.isEmpty() ? pack.toString() : String.join(", ", files);
        return (regex == null ? "" : " with '" + regex + "' in its name or its rule file's path") + " in " + where;
    }
}
