package labscore.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, for contents that are told apart by their hash. */
public final class Digests {

    /** Never fed: to copy it takes far less than to ask Java for another. */
    private static final MessageDigest EMPTY = empty();

    private Digests() {}

    public static byte[] sha256(byte[] content) {
        return start().digest(content);
    }

    /** For contents that come in parts. */
    public static MessageDigest start() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 of Java's own can be copied", impossible);
        }
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Small letters. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
