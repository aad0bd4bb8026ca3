package labscore.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of facts does to the evidence that counts. Evidence that is weighed or stated otherwise is
 * in both lists under one id; the same evidence is in neither.
 *
 * @param gone what no longer counts
 * @param come what counts now
 */
public record EvidenceDelta(List<WeighedFact> gone, List<WeighedFact> come) {

    /** Whether any evidence goes and comes again under its id. */
    public boolean restates() {
        if (gone.isEmpty() || come.isEmpty()) {
            return false;
        }
        Set<String> ids = new HashSet<>();
        for (WeighedFact weighed : gone) {
            ids.add(weighed.fact().id());
        }
        for (WeighedFact weighed : come) {
            if (ids.contains(weighed.fact().id())) {
                return true;
            }
        }
        return false;
    }
}
