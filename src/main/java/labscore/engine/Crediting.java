package labscore.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import labscore.evidence.Evidence;
import labscore.scoring.Credit;
import labscore.scoring.EvidenceIds;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** What the last line of every rule becomes. */
public final class Crediting {

    /** Where a session takes credits. */
    static final String CHANNEL = "credits";

    private Crediting() {}

    /**
     * Gives the credit for as long as the rule's condition holds.
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
        context.getKieRuntime().getChannels().get(CHANNEL).send(credit(context.getMatch(), lab, amount.doubleValue()));
    }

    /** The results of an aggregate come in an array, with the evidence that the rewritten rule collects. */
    private static Credit credit(Match match, String lab, double amount) {
        List<String> matched = new ArrayList<>();
        List<EvidenceIds> aggregated = new ArrayList<>(2);
        for (Object object : match.getObjects()) {
            if (object instanceof Evidence evidence) {
                matched.add(evidence.getId());
            } else if (object instanceof Object[] results) {
                for (Object result : results) {
                    if (result instanceof EvidenceIds collected) {
                        aggregated.add(collected);
                    }
                }
            }
        }
        return new Credit(match.getRule().getName(), lab, amount, sorted(matched), EvidenceIds.together(aggregated));
    }

    private static List<String> sorted(List<String> ids) {
        if (ids.size() < 2) {
            return ids;
        }
        Collections.sort(ids);
        List<String> distinct = new ArrayList<>(ids.size());
        String last = null;
        for (String id : ids) {
            if (!id.equals(last)) {
                distinct.add(id);
                last = id;
            }
        }
        return distinct;
    }
}
