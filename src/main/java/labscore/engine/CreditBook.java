package labscore.engine;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import labscore.scoring.Credit;
import org.kie.api.runtime.Channel;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;

/**
 * Keeps a credit for as long as some match of its rule gives it. Drools tells when a match is gone at the very
 * place where it would take back its logical inserts; those cost a sixth of the time of a variant, since each
 * credit becomes a fact that no rule reads.
 */
final class CreditBook implements RuleEventListener, Channel {

    private final Consumer<Credit> given;
    private final Consumer<Credit> withdrawn;
    private final Map<Match, Credit> byMatch = new IdentityHashMap<>();
    /** How many matches give a credit: two may rest on the same evidence. */
    private final Map<Credit, Integer> holding = new HashMap<>();
    private Credit fired;

    /**
     * @param given gets each credit that no match gave before
     * @param withdrawn gets each credit that no match gives any more
     */
    CreditBook(Consumer<Credit> given, Consumer<Credit> withdrawn) {
        this.given = given;
        this.withdrawn = withdrawn;
    }

    /** The rule that fires gives a credit. */
    @Override
    public void send(Object credit) {
        fired = (Credit) credit;
    }

    @Override
    public void onBeforeMatchFire(Match match) {
        fired = null;
    }

    /** A match whose sums have changed fires again: what it gives now takes the place of what it gave. */
    @Override
    public void onAfterMatchFire(Match match) {
        replace(fired == null ? byMatch.remove(match) : byMatch.put(match, fired), fired);
    }

    @Override
    public void onDeleteMatch(Match match) {
        replace(byMatch.remove(match), null);
    }

    private void replace(Credit before, Credit after) {
        if (before != null && before.equals(after)) {
            return;
        }
        if (before != null && holding.merge(before, -1, CreditBook::sumOrNone) == null) {
            withdrawn.accept(before);
        }
        if (after != null && holding.merge(after, 1, CreditBook::sumOrNone) == 1) {
            given.accept(after);
        }
    }

    private static Integer sumOrNone(int count, int more) {
        return count + more == 0 ? null : Integer.valueOf(count + more);
    }
}
