package labscore.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import labscore.store.Digest;

/**
 * A file as it was when a scenario was read from it.
 *
 * @param wanted whole path, as it was named
 * @param real where its symbolic links led: what a scenario may read depends on that
 * @param digest of its content, in hex
 */
public record ReadFile(Path wanted, Path real, String digest) {

    static ReadFile of(Path wanted, Path real, byte[] content) {
        return new ReadFile(wanted, real, digest(content));
    }

    private static String digest(byte[] content) {
        return new Digest().add(content).hex();
    }

    /** Whether it would be read again with the same content. */
    public boolean isUnchanged() {
        try {
            return wanted.toRealPath().equals(real) && Files.isRegularFile(real)
                    && digest(Files.readAllBytes(real)).equals(digest);
        } catch (IOException gone) {
            return false;
        }
    }
}
