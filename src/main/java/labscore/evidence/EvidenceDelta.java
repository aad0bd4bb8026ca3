package labscore.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<String> ids = gone.stream().map(weighed -> weighed.fact().id()).collect(Collectors.toSet());
        return come.stream().anyMatch(weighed -> ids.contains(weighed.fact().id()));
    }
}
