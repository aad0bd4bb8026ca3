package labscore.engine;

import labscore.evidence.Evidence;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import org.drools.core.WorkingMemoryEntryPoint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PhreakPropagationContext;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.ObjectSink;
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

    void insert(Lab lab) {
        session.insert(lab);
    }

    void insert(WeighedFact weighed) {
        Gate gate = gates.of(weighed.fact().type());
        if (gate == null) {
            Evidence first = evidence.evidence(weighed);
            gate = gates.of(weighed.fact().type(),
                    entrance.getObjectTypeConfigurationRegistry().getOrCreateObjectTypeConf(entrance.getEntryPoint(), first));
        }
        int number = gate.number(weighed.fact());
        ObjectSink[] way = gate.way(number);
        if (way == null) {
            way = gate.way(number, handle(weighed), network);
        }
        if (way.length > 0) {
            InternalFactHandle handle = handle(weighed);
            for (ObjectSink sink : way) {
                sink.assertObject(handle, insertion, network);
            }
        }
    }

    private InternalFactHandle handle(WeighedFact weighed) {
        count++;
        return new DefaultFactHandle(count, evidence.evidence(weighed), count, entrance);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
