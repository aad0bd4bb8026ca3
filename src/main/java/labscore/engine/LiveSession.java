package labscore.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.scoring.Credit;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session that is kept while evidence comes and goes: only what differs from the last time is
 * withdrawn or inserted, and Drools withdraws the credits that rested on it. Facts in it are replaced,
 * never changed. For one thread at a time.
 */
public final class LiveSession implements AutoCloseable {

    private final RuleEngine engine;
    private final KieSession session;
    private final Map<Lab, FactHandle> labs = new HashMap<>();
    private final Map<WeighedFact, FactHandle> evidence = new HashMap<>();

    LiveSession(RuleEngine engine, KieSession session) {
        this.engine = engine;
        this.session = session;
    }

    /**
     * All credits that the rules give to the labs, sorted: the same as in a session of its own.
     *
     * @param facts what counts at the as-of date
     * @throws labscore.problem.LabscoreException if a rule can't be evaluated, or fires without end
     */
    public List<Credit> credits(Collection<Lab> newLabs, Collection<WeighedFact> facts) {
        replace(labs, newLabs, lab -> lab);
        replace(evidence, facts, engine::evidence);
        engine.fire(session);
        return engine.credits(session, newLabs);
    }

    private <T> void replace(Map<T, FactHandle> held, Collection<T> wanted, Function<T, Object> form) {
        Set<T> keep = new HashSet<>(wanted);
        for (Iterator<Map.Entry<T, FactHandle>> each = held.entrySet().iterator(); each.hasNext();) {
            Map.Entry<T, FactHandle> entry = each.next();
            if (!keep.contains(entry.getKey())) {
                session.delete(entry.getValue());
                each.remove();
            }
        }
        wanted.forEach(item -> held.computeIfAbsent(item, added -> session.insert(form.apply(added))));
    }

    @Override
    public void close() {
        session.dispose();
    }
}
