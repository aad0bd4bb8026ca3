package labscore.draft;

import java.util.List;
import java.util.stream.Collectors;
import labscore.evidence.Vocabulary;

/**
 * Two cases for a rule as it is first written: one that fires, one that nearly does.
 *
 * @param claim name of the rule
 * @param beginning its condition
 * @param vocabulary of the pack
 * @param labs that facts of the test may name
 */
record CaseText(Claim claim, Beginning beginning, Vocabulary vocabulary, List<String> labs) {

    /** For a topic of its own, where all credits are the rule's. */
    String alone() {
        return cases("credits: { " + labs.get(0) + ": { " + name() + ": 1 } }",
                "credits: { " + labs.get(0) + ": {} }");
    }

    /** For a topic with other rules, which may fire as well. */
    String amongOthers() {
        return cases("fires: [ " + name() + " ]", "silent: [ " + name() + " ]");
    }

    /** The lines with so many blanks before each. */
    static String indented(String lines, int blanks) {
        return lines.lines().map(line -> line.isEmpty() ? line : " ".repeat(blanks) + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String cases(String fires, String silent) {
        return String.join("\n",
                "- name: " + name(),
                "  given:",
                "    - " + beginning.given(vocabulary, labs),
                "  expect:",
                "    " + fires,
                "",
                "- name: " + YamlWord.of("No credit where " + beginning.lacking()),
                "  given:",
                "    - " + beginning.nearlyGiven(vocabulary, labs),
                "  expect:",
                "    " + silent,
                "");
    }

    private String name() {
        return YamlWord.of(claim.text());
    }
}
