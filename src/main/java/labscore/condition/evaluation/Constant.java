package labscore.condition.evaluation;

/**
 * A constant of an enum.
 *
 * @param of name of the enum
 * @param name as rules write it behind the point
 * @param order place among the constants of its enum, from 0
 */
public record Constant(String of, String name, int order) {}
