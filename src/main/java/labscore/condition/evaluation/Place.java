package labscore.condition.evaluation;

/**
 * Where an expression is read: what its names stand for.
 *
 * @param subject evidence or lab whose fields can be named without a variable, or {@code null}
 * @param bindings of variables
 */
record Place(Object subject, Bindings bindings) {}
