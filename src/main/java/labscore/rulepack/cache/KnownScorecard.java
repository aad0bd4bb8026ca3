package labscore.rulepack.cache;

import java.util.Optional;
import labscore.rulepack.PackFiles;
import labscore.scheme.Scheme;

/**
 * The last scorecard that was read.
 *
 * @param fingerprint of its file
 */
record KnownScorecard(String fingerprint, Scheme scheme) {

    static KnownScorecard of(PackFiles files, Scheme scheme) {
        return new KnownScorecard(files.fingerprint(PackFiles.SCORECARD), scheme);
    }

    boolean isOf(PackFiles files) {
        return fingerprint.equals(files.fingerprint(PackFiles.SCORECARD));
    }

    /** What it states, if it is that of the pack. */
    Optional<Scheme> in(PackFiles files) {
        return isOf(files) ? Optional.of(scheme) : Optional.empty();
    }
}
