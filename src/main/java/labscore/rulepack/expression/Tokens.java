package labscore.rulepack.expression;

import java.util.ArrayList;
import java.util.List;
import labscore.problem.SourceText;
import labscore.rulepack.finding.CheckKind;

/** Cuts a stretch of a rule file into tokens, leaving out white space and comments. */
final class Tokens {

    /** Longest first, so that {@code !=} is not read as {@code !} and {@code =}. */
    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "!", "(", ")", ",", ".",
            ":", ";");

    private final SourceText source;
    private final int end;
    private int at;

    private Tokens(SourceText source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /**
     * The tokens from {@code start} up to {@code end}, closed by one of kind END.
     *
     * @throws labscore.problem.LabscoreException at a character that no expression can hold
     */
    static List<Token> of(SourceText source, int start, int end) {
        Tokens tokens = new Tokens(source, start, end);
        List<Token> all = new ArrayList<>();
        Token token;
        do {
            token = tokens.next();
            all.add(token);
        } while (token.kind() != Token.Kind.END);
        return all;
    }

    /** The first token from {@code start} on. */
    static Token first(SourceText source, int start, int end) {
        return new Tokens(source, start, end).next();
    }

    private Token next() {
        skipBlanks();
        if (at >= end) {
            return new Token(Token.Kind.END, "", end, end);
        }
        char first = source.text().charAt(at);
        if (first == '"') {
            return string();
        }
        if (Character.isDigit(first)) {
            return run(Token.Kind.NUMBER);
        }
        return Character.isJavaIdentifierStart(first) ? run(Token.Kind.NAME) : symbol();
    }

    private void skipBlanks() {
        while (at < end) {
            if (source.text().startsWith("//", at)) {
                skipPast("\n");
            } else if (source.text().startsWith("/*", at)) {
                skipPast("*/");
            } else if (Character.isWhitespace(source.text().charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }

    private void skipPast(String mark) {
        int found = source.text().indexOf(mark, at + 2);
        at = found < 0 ? end : Math.min(end, found + mark.length());
    }

    /** A number may hold one point between digits; {@code 1.5} is one token, {@code $a.b} three. */
    private Token run(Token.Kind kind) {
        int start = at;
        while (at < end && belongs(kind, source.text().charAt(at))) {
            at++;
        }
        return new Token(kind, source.text().substring(start, at), start, at);
    }

    private boolean belongs(Token.Kind kind, char c) {
        if (Character.isJavaIdentifierPart(c)) {
            return true;
        }
        return kind == Token.Kind.NUMBER && c == '.' && at + 1 < end
                && Character.isDigit(source.text().charAt(at + 1));
    }

    private Token string() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < end && source.text().charAt(at) != '"') {
            if (source.text().charAt(at) == '\\') {
                escape();
            }
            if (source.text().charAt(at) == '\n') {
                break;
            }
            value.append(source.text().charAt(at++));
        }
        if (at >= end || source.text().charAt(at) != '"') {
            throw source.problem(CheckKind.UNCLOSED, start, "a string that does not end on its line")
                    .remedy("Close it with a double quote.").failure();
        }
        return new Token(Token.Kind.STRING, value.toString(), start, ++at);
    }

    /** Only escapes that mean the same to Drools, to Java and to us. */
    private void escape() {
        at++;
        if (at >= end || "\\\"".indexOf(source.text().charAt(at)) < 0) {
            throw source.problem(CheckKind.MALFORMED_LITERAL, at - 1,
                    "an escape that rules do not have").allowed("\\\\ and \\\"").failure();
        }
    }

    private Token symbol() {
        for (String symbol : SYMBOLS) {
            if (at + symbol.length() <= end && source.text().startsWith(symbol, at)) {
                int start = at;
                at += symbol.length();
                return new Token(Token.Kind.SYMBOL, symbol, start, at);
            }
        }
        throw source.problem(CheckKind.CHARACTER, at,
                "'" + source.text().charAt(at) + "' has no meaning in a rule's expression")
                .remedy(Slips.at(source, at).orElse(null))
                .allowed("names, numbers, strings, == != < <= > >= && || ! + - * / ( ) , . : in contains matches")
                .failure();
    }
}
