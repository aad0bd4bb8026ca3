package labscore.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.Blake3;

/**
 * The BLAKE3 hash of a content that is given part by part. A fresh JVM is twenty milliseconds in finding its
 * own SHA-256.
 */
public final class Digest {

    private static final int LENGTH = 32;

    private final Blake3 hash = Blake3.initHash();

    public Digest add(byte[] part) {
        hash.update(part);
        return this;
    }

    /** As UTF-8. */
    public Digest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes that differ when the contents do. */
    public byte[] bytes() {
        return hash.doFinalize(LENGTH);
    }

    /** The same as 64 hexadecimal digits, in small letters. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
