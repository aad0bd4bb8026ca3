package labscore.draft;

import java.util.List;
import labscore.problem.Problem;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;

/**
 * Puts cases behind those that stand in a test file, of which it changes nothing.
 *
 * @param text of the file
 * @param top of the same file, read
 */
record TestAppend(String text, Mapping top) {

    /** @throws labscore.problem.LabscoreException if the cases don't stand at the file's end, one under another */
    Appended with(String cases) {
        List<Node> items = top.required("tests", "List the cases under 'tests:'.").sequence("tests").items();
        String lastKey = top.entries().keySet().stream().reduce((first, second) -> second).orElseThrow();
        int dash = items.isEmpty() ? -1 : dash(items.get(items.size() - 1));
        if (!lastKey.equals("tests") || dash < 0) {
            throw Problem.at(top.where(), "a case can't be added where 'tests' is not a list of lines at the end")
                    .remedy("Write each case with '- ' on lines of its own, under 'tests:' as the last key.").failure();
        }
        return Appended.of(text, CaseText.indented(cases, dash));
    }

    /** Blanks before the '-' of a case, or -1 if it has none. */
    private int dash(Node item) {
        String line = text.lines().skip(item.line() - 1).findFirst().orElse("");
        int column = line.indexOf('-');
        return column >= 0 && line.substring(0, column).isBlank() ? column : -1;
    }
}
