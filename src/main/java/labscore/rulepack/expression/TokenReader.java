package labscore.rulepack.expression;

import java.util.List;
import java.util.function.Supplier;
import labscore.condition.Expression;
import labscore.condition.Span;
import labscore.problem.LabscoreException;
import labscore.problem.SourceText;

/** Hands out tokens one by one and says what was expected when the wrong one comes. */
final class TokenReader {

    private static final int DEEPEST = 50;
    private static final int LONGEST = 1000;

    private final SourceText source;
    private final List<Token> tokens;
    private int next;
    private int depth;

    TokenReader(SourceText source, int start, int end) {
        this.source = source;
        this.tokens = Tokens.of(source, start, end);
        if (tokens.size() > LONGEST) {
            throw source.problem(start, "an expression of more than " + LONGEST + " words").failure();
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
            throw source.problem(peek().offset(), "an expression nested more than " + DEEPEST + " deep").failure();
        }
        Expression expression = inner.get();
        depth--;
        return expression;
    }

    LabscoreException unexpected(String wanted) {
        Token token = peek();
        String found = token.kind() == Token.Kind.END ? "the text ends" : "'" + token.text() + "' stands";
        return source.problem(token.offset(), found + " where " + wanted + " is expected").failure();
    }
}
