package labscore.condition;

/**
 * One part of a pattern: a condition, or a binding.
 *
 * @param variable bound to the value of the expression, or {@code null} for a condition
 * @param expression the condition or the value bound
 */
public record Constraint(String variable, Expression expression) {

    public boolean isBinding() {
        return variable != null;
    }
}
