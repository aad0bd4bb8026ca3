package labscore.engine;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import labscore.evidence.Evidence;
import labscore.scoring.Credit;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** What the last line of every rule becomes. */
public final class Crediting {

    /** Results in which the rewritten rule collects the evidence of its aggregates. */
    private static final String COLLECTED = "$labscore_of_";

    private Crediting() {}

    /**
     * Inserts the credit for as long as the rule's condition holds.
     *
     * @param drools the rule's context
     * @param lab id of the lab, or {@code null} if unknown: then there is no credit
     * @param amount or {@code null} if it can't be known: likewise
     * @throws ArithmeticException if the amount is not finite
     */
    public static void credit(Object drools, String lab, Number amount) {
        if (lab == null || amount == null) {
            return;
        }
        if (!Double.isFinite(amount.doubleValue())) {
            throw new ArithmeticException("the amount is " + amount);
        }
        RuleContext context = (RuleContext) drools;
        Match match = context.getMatch();
        context.insertLogical(new Credit(match.getRule().getName(), lab, amount.doubleValue(),
                ids(match.getObjects()), collected(match)));
    }

    private static List<String> collected(Match match) {
        TreeSet<String> ids = new TreeSet<>();
        for (String name : match.getDeclarationIds()) {
            if (name.startsWith(COLLECTED) && match.getDeclarationValue(name) instanceof Collection<?> evidence) {
                ids.addAll(ids(evidence));
            }
        }
        return List.copyOf(ids);
    }

    private static List<String> ids(Collection<?> objects) {
        TreeSet<String> ids = new TreeSet<>();
        for (Object object : objects) {
            if (object instanceof Evidence evidence) {
                ids.add(evidence.getId());
            }
        }
        return List.copyOf(ids);
    }
}
