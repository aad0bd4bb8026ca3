package labscore.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import labscore.problem.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of a pack's tests a user wants. */
final class ChosenTests {

    @Mixin
    private ChosenTopics topics;

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
     * @param all there are, as paths of rule files in the pack
     */
    Set<String> topics(Desk desk, Path pack, Set<String> all) {
        return topics.of(desk, pack, all);
    }

    /** What was asked for, in words: {@code 'money' in strategy/money.drl}. */
    String described(Path pack) {
        return (regex == null ? "" : " with '" + regex + "' in its name or its rule file's path")
                + " in " + topics.described(pack);
    }
}
