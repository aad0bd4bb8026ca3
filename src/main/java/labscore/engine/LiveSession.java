package labscore.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Held<Lab>> labs = new HashMap<>();
    private final Map<String, Held<WeighedFact>> evidence = new HashMap<>();

    /** What is in the session under an id. */
    private record Held<T>(T item, FactHandle handle) {}

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
        replace(labs, newLabs, Lab::id, lab -> lab);
        replace(evidence, facts, weighed -> weighed.fact().id(), engine::evidence);
        engine.fire(session);
        return engine.credits(session, newLabs);
    }

    /** Looks things up by id: to hash hundreds of facts whole takes longer than to run the rules. */
    private <T> void replace(
            Map<String, Held<T>> held, Collection<T> wanted, Function<T, String> id, Function<T, Object> form) {
        Map<String, T> keep = new HashMap<>();
        wanted.forEach(item -> keep.put(id.apply(item), item));
        for (Iterator<Map.Entry<String, Held<T>>> each = held.entrySet().iterator(); each.hasNext();) {
            Map.Entry<String, Held<T>> entry = each.next();
            if (!entry.getValue().item().equals(keep.get(entry.getKey()))) {
                session.delete(entry.getValue().handle());
                each.remove();
            }
        }
        wanted.forEach(item -> held.computeIfAbsent(
                id.apply(item), added -> new Held<>(item, session.insert(form.apply(item)))));
    }

    @Override
    public void close() {
        session.dispose();
    }
}
