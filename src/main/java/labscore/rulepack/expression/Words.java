package labscore.rulepack.expression;

import labscore.condition.Span;
import labscore.problem.SourceText;
import labscore.rulepack.finding.CheckKind;

/** Finds single words in a rule file where Drools' syntax tree gives no position. */
public final class Words {

    private Words() {}

    /** Offset behind the first opening bracket from {@code start} on. */
    public static int behindBracket(SourceText source, int start, int end) {
        return Tokens.of(source, start, end).stream()
                .filter(token -> token.is("(")).findFirst().orElseThrow().end();
    }

    /** The first word from {@code start} on if it is {@code word}; else throws what was found, as that kind. */
    public static Span expect(SourceText source, int start, int end, String word, CheckKind kind) {
        // What follows may be any Java: it is not taken apart.
        int firstEnd = Tokens.first(source, start, Math.min(end, source.text().length())).end();
        TokenReader tokens = new TokenReader(source, start, firstEnd, kind);
        Token token = tokens.peek();
        if (!token.isWord(word)) {
            throw tokens.unexpected("'" + word + "'");
        }
        return new Span(token.offset(), token.end());
    }
}
