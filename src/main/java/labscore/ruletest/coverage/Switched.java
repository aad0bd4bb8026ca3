package labscore.ruletest.coverage;

import java.util.List;
import labscore.condition.ConditionPart;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.RuleBody;

/** Rules in which one condition holds whatever the evidence, or never. */
final class Switched {

    private Switched() {}

    /** The rule if the condition always held. */
    static RuleBody on(RuleBody body, ConditionPart condition) {
        return condition.expression() == null
                ? body.without(condition)
                : body.with(condition.span(), joined(condition, "||", true));
    }

    /** The rule if the condition never held. */
    static RuleBody off(RuleBody body, ConditionPart condition) {
        return condition.expression() == null
                // Of nothing there is always one.
                ? body.with(condition.span(), new Element.Absence(List.of(), condition.span()))
                : body.with(condition.span(), joined(condition, "&&", false));
    }

    /** Joined and not replaced, since a pattern that names the status asks for other evidence than one that does not. */
    private static Expression joined(ConditionPart condition, String operator, boolean value) {
        return new Expression.Binary(operator, condition.expression(),
                new Expression.Truth(value, condition.span()), condition.span());
    }
}
