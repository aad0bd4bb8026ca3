package labscore.ruletest.mutation;

import labscore.condition.Expression;
import labscore.condition.Span;

/**
 * Another expression in the place of one.
 *
 * @param at where the one stands
 * @param expression the other
 * @param after the other as an author would write it
 */
record BodyFault(Span at, Expression expression, String after) {}
