package labscore.rulepack.expression;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import labscore.condition.Expression;
import labscore.condition.Span;
import labscore.problem.LabscoreException;
import labscore.problem.SourceText;
import labscore.rulepack.finding.CheckKind;

/** Hands out tokens one by one and says what was expected when the wrong one comes. */
final class TokenReader {

    private static final int DEEPEST = 50;
    private static final int LONGEST = 1000;
    private static final Map<CheckKind, String> REMEDIES = Map.of(
            CheckKind.SYNTAX, "Write conditions as field == value, with commas between.",
            CheckKind.HEADER_MALFORMED, "Write it as @points( 5 ) or @rationale( \"…\" ): in one "
                    + "word, with a number or a text in double quotes.",
            CheckKind.ONE_STATEMENT, "Write one line, credit( $lab ); or credit( $lab, $amount );. What it depends "
                    + "on stands in 'when', and another case is another rule.",
            CheckKind.AGGREGATE_FORM, "Write accumulate( patterns; $n : sum( $w ); $n > 3 ), with semicolons "
                    + "between the parts.");

    private final SourceText source;
    private final CheckKind kind;
    private final List<Token> tokens;
    private int next;
    private int depth;

    /** @param kind of mistake that it is when the wrong token comes */
    TokenReader(SourceText source, int start, int end, CheckKind kind) {
        this.source = source;
        this.kind = kind;
        this.tokens = Tokens.of(source, start, end);
        if (tokens.size() > LONGEST) {
            throw source.problem(CheckKind.TOO_COMPLEX, start,
                    "an expression of more than " + LONGEST + " words").failure();
        }
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    Token takeName(String wanted) {
        if (peek().kind() != Token.Kind.NAME) {
            throw unexpected(wanted);
        }
        return take();
    }

    boolean beginsBinding() {
        return peek().kind() == Token.Kind.NAME && tokens.get(next + 1).is(":");
    }

    boolean takeIf(String symbol) {
        boolean there = peek().is(symbol);
        if (there) {
            take();
        }
        return there;
    }

    void skip(String symbol) {
        while (peek().is(symbol)) {
            take();
        }
    }

    void expect(String symbol) {
        if (!peek().is(symbol)) {
            throw unexpected("'" + symbol + "'");
        }
        take();
    }

    void expectEnd(String wanted) {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(wanted);
        }
    }

    /** From a start to the end of the token taken last. */
    Span spanFrom(int start) {
        return new Span(start, tokens.get(Math.max(0, next - 1)).end());
    }

    /** Bounds the depth, so that a hostile file ends in a message and not in a stack overflow. */
    Expression nested(Supplier<Expression> inner) {
        if (++depth > DEEPEST) {
            throw source.problem(CheckKind.TOO_COMPLEX, peek().offset(),
                    "an expression nested more than " + DEEPEST + " deep").failure();
        }
        Expression expression = inner.get();
        depth--;
        return expression;
    }

    LabscoreException unexpected(String wanted) {
        Token token = peek();
        if (token.kind() == Token.Kind.END) {
            int end = next == 0 ? token.offset() : tokens.get(next - 1).end();
            return source.problem(kind, end, wanted + " is missing here").remedy(remedy(end)).failure();
        }
        String written = token.kind() == Token.Kind.STRING ? "\"" + token.text() + "\"" : "'" + token.text() + "'";
        return source.problem(kind, token.offset(), written + " stands where " + wanted + " is expected")
                .remedy(remedy(token.offset())).failure();
    }

    private String remedy(int offset) {
        return kind == CheckKind.SYNTAX ? Slips.at(source, offset).orElse(REMEDIES.get(kind)) : REMEDIES.get(kind);
    }
}
