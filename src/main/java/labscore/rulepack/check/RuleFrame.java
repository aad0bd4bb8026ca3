package labscore.rulepack.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.problem.Problem;
import labscore.rulepack.CodeMask;
import labscore.rulepack.finding.CheckKind;

/**
 * The words that hold a rule together, in a file that can't be parsed: the parser mostly stumbles far
 * behind the word that is missing.
 */
final class RuleFrame {

    private static final List<String> WORDS = List.of("rule", "when", "then", "end");
    private static final Map<String, String> REMEDIES = Map.of(
            "rule", "Write rules one below the other: rule \"name\", header, 'when', 'then', 'end'.",
            "when", "Write 'when' between the header and the patterns.",
            "then", "Write 'then' and credit( $lab ); below the patterns.",
            "end", "Write 'end' below the credit.");
    private static final Pattern WORD =
            Pattern.compile("\\b(rule|when|then|end)\\b|(?m)^[ \t]*((?i)rule|when|then|end)\\b");

    private final Findings findings;
    private final Matcher words;
    private int expected;
    private int ruleStart;

    private RuleFrame(Findings findings) {
        this.findings = findings;
        this.words = WORD.matcher(CodeMask.of(findings.code()));
    }

    /**
     * The first word that is missing or too many, if the parser has come to its rule.
     *
     * @param reached offset at which the parser has given up
     */
    static Optional<Problem> problem(Findings findings, int reached) {
        return new RuleFrame(findings).problem(reached);
    }

    private Optional<Problem> problem(int reached) {
        while (words.find()) {
            int group = words.group(1) != null ? 1 : 2;
            int start = words.start(group);
            String word = words.group(group);
            int place = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
            if (place == 0 && expected == 0) {
                ruleStart = start;
            }
            if (ruleStart > reached) {
                return Optional.empty();
            } else if (!WORDS.contains(word)) {
                return Optional.of(at(start, "'" + word + "' is not '" + word.toLowerCase(Locale.ROOT) + "'",
                        "Write rule, when, then and end in small letters."));
            } else if (place != expected) {
                return Optional.of(place == expected - 1 || expected == 0 ? at(start, "'" + word + "' stands here "
                        + (expected == 0 ? "outside of a rule" : "once more"), REMEDIES.get("rule")) : missing());
            }
            expected = (expected + 1) % WORDS.size();
        }
        return expected == 0 && ruleStart > 0 || ruleStart > reached ? Optional.empty() : Optional.of(missing());
    }

    private Problem missing() {
        String word = WORDS.get(expected);
        return expected == 0 ? at(0, "there is no rule in this text", REMEDIES.get(word))
                : at(ruleStart, "the rule has no '" + word + "'", REMEDIES.get(word));
    }

    private Problem at(int offset, String found, String remedy) {
        return findings.at(CheckKind.SYNTAX, offset, found).remedy(remedy);
    }
}
