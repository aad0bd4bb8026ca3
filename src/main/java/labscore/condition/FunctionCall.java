package labscore.condition;

/**
 * One function of an aggregate: {@code $s : sum( $w )}.
 *
 * @param variable that gets the result
 * @param function name of the function
 * @param name where that name stands
 * @param argument what it is applied to, or {@code null} for none
 */
public record FunctionCall(String variable, String function, Span name, Expression argument) {}
