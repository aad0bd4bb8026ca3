package labscore.engine;

import org.drools.core.reteoo.ObjectSink;

/**
 * Where evidence goes in Drools' network.
 *
 * @param sinks that it enters
 * @param pairings in which it waits for other evidence
 */
record Way(ObjectSink[] sinks, Pairing[] pairings) {

    boolean leadsNowhere() {
        return sinks.length == 0 && pairings.length == 0;
    }
}
