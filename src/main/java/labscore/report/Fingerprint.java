package labscore.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How reports name what an assessment rests on. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * {@code sha256:…} of a hash: the same whenever the hash is.
     *
     * @throws IllegalStateException if it is empty, since nobody asked for it when the assessment was made
     */
    static String of(String hash) {
        if (hash.isEmpty()) {
            throw new IllegalStateException("what is to be shown was not hashed");
        }
        try {
            byte[] shown = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(shown);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
