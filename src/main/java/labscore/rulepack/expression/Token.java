package labscore.rulepack.expression;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text as written; of a string, without its quotes and escapes
 * @param offset of its first character in the file
 * @param end offset behind its last character
 */
record Token(Kind kind, String text, int offset, int end) {

    enum Kind { NAME, NUMBER, STRING, SYMBOL, END }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
