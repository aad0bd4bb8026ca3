package labscore.rulepack.check;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import labscore.condition.Expression;
import labscore.rulepack.finding.CheckKind;

/** Checks {@code contains} and {@code matches}, which look into a text. */
final class TextOperators {

    private TextOperators() {}

    static void require(Findings findings, Expression.Binary binary, ValueType left) {
        if (!left.isText()) {
            throw findings.at(CheckKind.WRONG_TYPE, binary.left().span(),
                    "'" + binary.operator() + "' looks into a text and found " + left)
                    .failure();
        }
        if (!(binary.right() instanceof Expression.Text text)) {
            throw findings.at(CheckKind.WRONG_TYPE, binary.right().span(),
                    "'" + binary.operator() + "' takes a text in quotes").failure();
        }
        if (binary.operator().equals("matches")) {
            requirePattern(findings, text);
        }
    }

    private static void requirePattern(Findings findings, Expression.Text text) {
        try {
            Pattern.compile(text.value());
        } catch (PatternSyntaxException notPattern) {
            throw findings.at(CheckKind.MALFORMED_LITERAL, text.span(),
                    "not a regular expression: " + notPattern.getDescription()).failure();
        }
    }
}
