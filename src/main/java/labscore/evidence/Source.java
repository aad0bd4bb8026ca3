package labscore.evidence;

import java.util.Objects;

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

    /** As of any record; see {@link EvidenceDate#equals}. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Source other && Objects.equals(title, other.title)
                && Objects.equals(publisher, other.publisher) && Objects.equals(url, other.url)
                && Objects.equals(published, other.published) && Objects.equals(tier, other.tier)
                && Objects.equals(derivedFrom, other.derivedFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, publisher, url, published, tier, derivedFrom);
    }

    /** Whether the source reports on its own account and says whose that is. */
    public boolean isIndependent() {
        return derivedFrom == null && publisher != null;
    }
}
