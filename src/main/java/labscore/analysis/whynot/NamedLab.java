package labscore.analysis.whynot;

import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.evaluation.Check;
import labscore.condition.evaluation.Match;
import labscore.condition.evaluation.Tracing;

/**
 * The lab asked about, held against whom a rule credits.
 *
 * @param expression for the lab that is credited
 * @param lab id of the one asked about
 */
record NamedLab(Expression expression, String lab) {

    /** Whether the rule, having come so far, would credit the lab, or has not named one yet. */
    boolean isLab(Match match, Tracing tracing) {
        return !Tracing.isBound(expression, match) || lab.equals(tracing.value(expression, match));
    }

    /** The same before the evidence is grouped by lab. */
    NamedLab within(Element.Aggregate aggregate) {
        boolean grouped = aggregate.key() != null && expression instanceof Expression.Name name
                && name.name().equals(aggregate.key().variable());
        return grouped ? new NamedLab(aggregate.key().expression(), lab) : this;
    }

    /** Whether a check asks for nothing but that a fact names the lab. */
    boolean isNaming(Check check) {
        return check.condition() instanceof Expression.Binary binary && binary.operator().equals("==")
                && binary.parts().anyMatch(this::isSame);
    }

    private boolean isSame(Expression other) {
        return other instanceof Expression.Name name && expression instanceof Expression.Name own
                && name.name().equals(own.name())
                || other instanceof Expression.Member member && expression instanceof Expression.Member credited
                && member.name().equals(credited.name())
                && member.of() instanceof Expression.Name of && credited.of() instanceof Expression.Name owner
                && of.name().equals(owner.name());
    }
}
