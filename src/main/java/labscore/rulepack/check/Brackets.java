package labscore.rulepack.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import labscore.problem.Location;
import labscore.problem.SourceText;
import labscore.rulepack.CodeMask;

/** Tells of the bracket on account of which a file can't be parsed. */
final class Brackets {

    /** What never stands within brackets. */
    private static final Pattern OUTSIDE = Pattern.compile("(when|then|end|rule)\\b.*|", Pattern.DOTALL);

    private Brackets() {}

    /** @param offset where the parser has given up */
    static Optional<String> remedy(SourceText source, int offset) {
        String code = CodeMask.of(source.text());
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < offset; at++) {
            if (code.charAt(at) == '(') {
                open.push(at);
            } else if (code.charAt(at) == ')') {
                open.poll();
            }
        }
        String rest = code.substring(offset);
        if (open.isEmpty()) {
            return rest.startsWith(")") ? Optional.of("Take the bracket away: none is open.") : Optional.empty();
        }
        Location bracket = source.at(open.peek());
        return OUTSIDE.matcher(rest).matches() ? Optional.of("Close the bracket that opens in line "
                + bracket.line() + ", column " + bracket.column() + ".") : Optional.empty();
    }
}
