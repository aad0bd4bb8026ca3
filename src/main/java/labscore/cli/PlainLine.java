package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the command lines that are most of a day's, words without options, and leaves all others to
 * picocli: to read its own annotations takes it longer than all the rest of such a run.
 */
final class PlainLine {

    private PlainLine() {}

    /** The command; empty if picocli has to read the line or to say what is wrong with it. */
    static Optional<Command> command(List<String> line) {
        List<String> words = new ArrayList<>(line);
        words.removeAll(Switches.ALL);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (String word : words) {
            if (word.startsWith("-")) {
                return Optional.empty();
            }
        }
        List<String> behind = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "rank" -> taking(0, 1, behind, RankCommand::of);
            case "explain" -> taking(1, 2, behind, ExplainCommand::of);
            case "contrast" -> taking(2, 4, behind, ContrastCommand::of);
            case "compare" -> taking(1, behind.size(), behind, CompareCommand::of);
            default -> Optional.empty();
        };
    }

    private static Optional<Command> taking(
            int least, int most, List<String> words, Function<List<String>, Command> command) {
        return words.size() >= least && words.size() <= most ? Optional.of(command.apply(words)) : Optional.empty();
    }
}
