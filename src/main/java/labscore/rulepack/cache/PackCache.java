package labscore.rulepack.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.Digests;
import labscore.scheme.Scheme;

/**
 * Compiled rule packs in the user's cache folder, each under the hash of all that it was made from. A
 * damaged or foreign file is as good as none; a folder that can't be written only costs time.
 */
public final class PackCache {

    /** Enough for a user who switches between some packs and revisions; the oldest go first. */
    private static final int MOST_FILES = 20;
    private static final String ENDING = ".pack";

    private final Path folder;

    /** @param folder made when the first pack is stored */
    public PackCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The pack stored under a key, if there is one and it is whole.
     *
     * @param scheme and {@code fingerprint} of the pack as it is now, which the stored form leaves out
     */
    public Optional<CompiledPack> load(String key, Scheme scheme, String fingerprint) {
        try {
            byte[] stored = Files.readAllBytes(file(key));
            int length = Digests.LENGTH;
            byte[] content = Arrays.copyOfRange(stored, Math.min(length, stored.length), stored.length);
            if (!Arrays.equals(Arrays.copyOf(stored, length), Digests.sha256(content))) {
                return Optional.empty();
            }
            return Optional.of(PackCodec.read(
                    new DataInputStream(new ByteArrayInputStream(content)), scheme, fingerprint));
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** Stores a pack, whole or not at all. */
    public void store(String key, CompiledPack pack) {
        try {
            byte[] content = bytes(pack);
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", null);
            try {
                try (var out = Files.newOutputStream(draft)) {
                    out.write(Digests.sha256(content));
                    out.write(content);
                }
                Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            dropOldest();
        } catch (IOException | UncheckedIOException readOnly) {
            // Without a cache every run compiles: slower, and right.
            return;
        }
    }

    private static byte[] bytes(CompiledPack pack) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackCodec.write(pack, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private void dropOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> packs = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(PackCache::lastModified).reversed()).toList();
            for (Path old : packs.subList(Math.min(MOST_FILES, packs.size()), packs.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }
}
