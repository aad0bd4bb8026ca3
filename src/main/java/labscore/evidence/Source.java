package labscore.evidence;

/**
 * Where a fact was read. Title or publisher is present; the rest may be {@code null}.
 *
 * @param title of the page or paper
 * @param publisher who published it; independence of sources is judged by this
 * @param url address as given by the collector
 * @param published date of publication
 * @param tier the collector's word for its kind (own statement, named outlet, rewrite)
 * @param derivedFrom publisher that this source only repeats
 */
public record Source(
        String title, String publisher, String url, EvidenceDate published, String tier, String derivedFrom) {

    /** Whether the source reports on its own account and says whose that is. */
    public boolean isIndependent() {
        return derivedFrom == null && publisher != null;
    }
}
