package labscore.condition;

/**
 * A stretch of a rule file.
 *
 * @param start offset of the first character
 * @param end offset behind the last
 */
public record Span(int start, int end) {}
