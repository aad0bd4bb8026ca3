package labscore.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import org.drools.core.WorkingMemoryEntryPoint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PhreakPropagationContext;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeConf;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.runtime.Channel;
import org.kie.api.runtime.KieSession;

/**
 * A session whose evidence comes once and stays: what Drools would need to withdraw it is left out. Evidence
 * that no condition on a single fact lets through is not even made. For one thread.
 */
final class SingleRun implements AutoCloseable {

    private final Gates gates;
    private final EvidenceFactory evidence;
    private final KieSession session;
    private final ReteEvaluator network;
    private final WorkingMemoryEntryPoint entrance;
    private final PropagationContext insertion;
    private final Map<Pairing, Waiting> waiting = new LinkedHashMap<>();
    private long count;

    SingleRun(KieBase rules, Gates gates, EvidenceFactory evidence, Channel credits) {
        this.gates = gates;
        this.evidence = evidence;
        session = rules.newKieSession();
        session.registerChannel(Crediting.CHANNEL, credits);
        network = (ReteEvaluator) session;
        entrance = network.getDefaultEntryPoint();
        insertion = new PhreakPropagationContext(
                0, PropagationContext.Type.INSERTION, null, null, null, entrance.getEntryPoint());
    }

    KieSession session() {
        return session;
    }

    /** To be called once, before the session fires. */
    void insert(Collection<Lab> labs, Collection<WeighedFact> facts) {
        labs.forEach(this::insert);
        facts.forEach(this::insert);
        waiting.values().forEach(each -> each.enter(insertion, network));
    }

    private void insert(Lab lab) {
        InternalFactHandle handle = handle(lab);
        for (ObjectTypeNode entry : known(lab).getObjectTypeNodes()) {
            entry.propagateAssert(handle, insertion, network);
        }
    }

    private void insert(WeighedFact weighed) {
        Gate gate = gate(weighed);
        int number = gate.number(weighed.fact());
        Way way = gate.way(number);
        if (way == null) {
            way = gate.way(number, handle(evidence.evidence(weighed)), network);
        }
        if (!way.leadsNowhere()) {
            enter(way, handle(evidence.evidence(weighed)));
        }
    }

    private Gate gate(WeighedFact weighed) {
        String type = weighed.fact().type();
        Gate gate = gates.of(type);
        return gate != null ? gate : gates.of(type, known(evidence.evidence(weighed)));
    }

    private ObjectTypeConf known(Object object) {
        return entrance.getObjectTypeConfigurationRegistry().getOrCreateObjectTypeConf(entrance.getEntryPoint(), object);
    }

    private InternalFactHandle handle(Object object) {
        count++;
        return new DefaultFactHandle(count, object, count, entrance);
    }

    private void enter(Way way, InternalFactHandle handle) {
        for (ObjectSink sink : way.sinks()) {
            sink.assertObject(handle, insertion, network);
        }
        for (Pairing pairing : way.pairings()) {
            waiting.computeIfAbsent(pairing, Waiting::new).add(handle);
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
