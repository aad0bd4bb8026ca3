package labscore.rulepack.check;

import labscore.rulepack.CodeMask;
import labscore.rulepack.finding.CheckKind;

/**
 * What a rule file may be made of, looked at before a parser sees it. Drools' parser, the Java parser
 * and compiler behind it, and ours could take the rest for different things, or never come back from it.
 */
final class PlainText {

    private static final String SYMBOLS = "_$ \n\t(),.:;=!<>&|+-*/@";
    /** The time that the Java parser takes doubles with each pair. */
    private static final int DEEPEST = 8;

    private final Findings findings;
    private final String text;
    private final String code;

    private PlainText(Findings findings) {
        this.findings = findings;
        this.text = findings.source().text();
        this.code = CodeMask.of(text);
    }

    /** @throws labscore.problem.LabscoreException at the first thing that is none of it */
    static void require(Findings findings) {
        PlainText plain = new PlainText(findings);
        plain.requireVisible();
        plain.requireKnownSymbols();
        plain.requireFlat();
        plain.refuseUnicodeEscapes();
    }

    /** What can't be seen misleads readers, and a lone carriage return ends a line for some only. */
    private void requireVisible() {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean hidden = switch (Character.getType(c)) {
                case Character.CONTROL -> c != '\n' && c != '\t';
                case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
                default -> false;
            };
            if (hidden) {
                throw findings.at(CheckKind.CHARACTER, at,
                        "an invisible character, " + Character.getName(c)).remedy("Delete it.").failure();
            }
        }
    }

    private void requireKnownSymbols() {
        int comment = code.indexOf("/*");
        if (comment >= 0) {
            throw findings.at(CheckKind.UNCLOSED, comment,
                    "a comment that does not end").remedy("Close it with */.").failure();
        }
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '"') {
                throw findings.at(CheckKind.UNCLOSED, at, "a string that does not end on its line")
                        .remedy("Close it with a double quote.").failure();
            } else if (c >= 128 || !Character.isLetterOrDigit(c) && SYMBOLS.indexOf(c) < 0) {
                throw findings.at(CheckKind.CHARACTER, at, "'" + Character.toString(code.codePointAt(at))
                        + "' has no meaning in the rule language")
                        .remedy(Characters.remedy(code.codePointAt(at))).failure();
            }
        }
    }

    private void requireFlat() {
        int depth = 0;
        for (int at = 0; at < code.length(); at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw findings.at(CheckKind.TOO_COMPLEX, at, "brackets nested more than " + DEEPEST + " deep")
                        .remedy("Make two rules of it, or leave brackets out.").failure();
            }
        }
    }

    /** A Unicode escape means nothing to us and a quote to the Java compiler behind Drools. */
    private void refuseUnicodeEscapes() {
        int escape = text.indexOf("\\u");
        if (escape >= 0) {
            throw findings.at(CheckKind.CHARACTER, escape,
                    "a Unicode escape").remedy("Write the character itself.").failure();
        }
    }
}
