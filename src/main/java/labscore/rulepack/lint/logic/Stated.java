package labscore.rulepack.lint.logic;

import labscore.condition.Expression;

/**
 * A condition of a rule, and what the names in it mean.
 *
 * @param condition as its author wrote it
 * @param meaning reads it where it stands
 */
public record Stated(Expression condition, Meaning meaning) {

    public Formula holds() {
        return meaning.holds(condition);
    }
}
