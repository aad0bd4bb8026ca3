package labscore.scheme;

/**
 * Why a number is what it is.
 *
 * @param reason one sentence
 * @param source whose judgement it is
 */
public record Grounds(String reason, String source) {}
