package labscore.rulepack.expression;

import java.util.List;
import labscore.condition.Constraint;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;

/**
 * What follows the patterns of an {@code accumulate} or {@code groupby}.
 *
 * @param key what a groupby groups by, bound to its variable; {@code null} for an accumulate
 * @param functions at least one
 * @param functionsEnd offset behind the last function
 * @param conditionsStart offset behind the semicolon ahead of the conditions
 * @param conditions on the results
 */
public record Aggregate(
        Constraint key, List<FunctionCall> functions, int functionsEnd, int conditionsStart,
        List<Expression> conditions) {}
