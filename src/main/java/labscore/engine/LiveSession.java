package labscore.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import labscore.evidence.Evidence;
import labscore.evidence.EvidenceDelta;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.scoring.Credit;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.event.rule.RuleEventManager;

/**
 * A session that is kept while evidence comes and goes: Drools withdraws the credits that rested on what
 * goes, and only credits that come or go are told. Facts in it are replaced, never changed. For one thread
 * at a time; after a failure it is of no more use.
 */
public final class LiveSession implements AutoCloseable {

    private final RuleEngine engine;
    private final KieSession session;
    private final Map<String, FactHandle> labs = new HashMap<>();
    private final Map<String, Held> evidence = new HashMap<>();
    /** What was withdrawn last under an id: most of it comes again the same. */
    private final Map<String, Evidence> withdrawn = new HashMap<>();

    /** Evidence in the session: to ask Drools what a handle stands for takes longer. */
    private record Held(FactHandle handle, Evidence evidence) {}

    /**
     * @param given gets each credit that none equal to it was there before, of a lab or of another organisation
     * @param withdrawn gets each credit that is no longer given
     */
    LiveSession(RuleEngine engine, KieSession session, Consumer<Credit> given, Consumer<Credit> withdrawn) {
        this.engine = engine;
        this.session = session;
        CreditBook book = new CreditBook(given, withdrawn);
        session.registerChannel(Crediting.CHANNEL, book);
        ((RuleEventManager) session).addEventListener(book);
    }

    /** Takes labs away and adds others; what comes of it is known once the rules have {@link #run}. */
    public void labs(Collection<Lab> gone, Collection<Lab> come) {
        gone.forEach(lab -> session.delete(labs.remove(lab.id())));
        come.forEach(lab -> labs.put(lab.id(), session.insert(lab)));
    }

    /**
     * Withdraws evidence and inserts other; what comes of it is known once the rules have {@link #run}. What
     * is stated otherwise is gone before it comes again, and so are all credits that rest on it: even those
     * that come again the same, since they may be worth something else.
     */
    public void evidence(EvidenceDelta delta) {
        for (WeighedFact gone : delta.gone()) {
            withdraw(gone);
        }
        if (delta.restates()) {
            run();
        }
        for (WeighedFact come : delta.come()) {
            insert(come);
        }
    }

    private void withdraw(WeighedFact gone) {
        String id = gone.fact().id();
        Held held = evidence.remove(id);
        withdrawn.put(id, held.evidence());
        session.delete(held.handle());
    }

    private void insert(WeighedFact come) {
        Evidence before = withdrawn.remove(come.fact().id());
        boolean same = before != null && before.represented().equals(come);
        Evidence inserted = same ? before : engine.evidence(come);
        evidence.put(come.fact().id(), new Held(session.insert(inserted), inserted));
    }

    /** @throws labscore.problem.LabscoreException if a rule can't be evaluated, or fires without end */
    public void run() {
        engine.fire(session);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
