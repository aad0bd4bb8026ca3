package labscore.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.RightInputAdapterNode;

/**
 * Evidence of one run that counts only beside other evidence with the same texts: most of it finds none, and
 * need not enter the network, where Drools would keep it in a table for each rule that may look for it.
 */
final class Waiting {

    private static final int FEWEST_SLOTS = 1 << 8;
    /** For each that is sought, so that few meet by chance. */
    private static final int SLOTS = 8;
    private static final int MOST_SLOTS = 1 << 24;

    private final Pairing pairing;
    private final List<InternalFactHandle> evidence = new ArrayList<>();
    private int[] hashes = new int[16];

    Waiting(Pairing pairing) {
        this.pairing = pairing;
    }

    void add(InternalFactHandle handle) {
        if (evidence.size() == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
        hashes[evidence.size()] = pairing.hash(handle.getObject());
        evidence.add(handle);
    }

    /** Lets all in for which others may look; all other evidence must be in the network. */
    void enter(PropagationContext insertion, ReteEvaluator session) {
        List<RightInputAdapterNode<?>> places = pairing.places();
        long[] seekers = seekers(session);
        for (int i = 0; i < evidence.size(); i++) {
            for (long left = seekers[slot(hashes[i], seekers.length)]; left != 0; left &= left - 1) {
                places.get(Long.numberOfTrailingZeros(left)).assertObject(evidence.get(i), insertion, session);
            }
        }
    }

    /** A bit for each place, in the slots of all hashes that it seeks. */
    private long[] seekers(ReteEvaluator session) {
        List<int[]> sought = pairing.places().stream().map(place -> Pairing.sought(place, session)).toList();
        long count = 0;
        for (int[] hashes : sought) {
            count += hashes.length;
        }
        long[] seekers = new long[(int) Long.highestOneBit(Math.min(MOST_SLOTS, Math.max(FEWEST_SLOTS, count * SLOTS)))];
        for (int place = 0; place < sought.size(); place++) {
            for (int hash : sought.get(place)) {
                seekers[slot(hash, seekers.length)] |= 1L << place;
            }
        }
        return seekers;
    }

    private static int slot(int hash, int slots) {
        return (hash ^ hash >>> 16) & slots - 1;
    }
}
