package labscore.rulepack.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.stream.Stream;
import labscore.engine.RuleEngine;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.PackCompiler;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiled pack comes back from the cache as it went in, or not at all. */
class PackCacheTest {

    private static final String KEY = "key";
    private static CompiledPack pack;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() {
        pack = PackCompiler.compile(RulePackReader.read(PackFiles.read(Path.of("src/test/resources/semantics"))));
    }

    @Test
    void what_was_stored_comes_back_whole_and_runs() {
        cache().store(KEY, pack);
        CompiledPack loaded = load(KEY);
        assertEquals(pack.judgement(), loaded.judgement());
        assertEquals(pack.models(), loaded.models());
        assertEquals(pack.classes().keySet(), loaded.classes().keySet());
        pack.classes().forEach((name, code) -> assertArrayEquals(code, loaded.classes().get(name), name));
        RuleEngine.of(loaded);
    }

    @Test
    void another_key_finds_nothing() {
        cache().store(KEY, pack);
        assertTrue(cache().load("other", pack.judgement().scheme(), "sha256:x").isEmpty());
    }

    @Test
    void a_damaged_file_is_as_good_as_none_wherever_it_is_damaged() throws IOException {
        cache().store(KEY, pack);
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {0, 31, 32, 100, whole.length / 2, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertTrue(cache().load(KEY, pack.judgement().scheme(), "sha256:x").isEmpty(), "byte " + at);
        }
        for (int length : new int[] {0, 10, 32, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertTrue(cache().load(KEY, pack.judgement().scheme(), "sha256:x").isEmpty(), "length " + length);
        }
    }

    @Test
    void a_folder_that_can_not_be_made_costs_time_and_nothing_else() throws IOException {
        Path file = Files.createFile(folder.resolve("in-the-way"));
        PackCache cache = new PackCache(file.resolve("below"));
        cache.store(KEY, pack);
        assertTrue(cache.load(KEY, pack.judgement().scheme(), "sha256:x").isEmpty());
    }

    @Test
    void the_oldest_packs_go_and_no_drafts_stay() throws IOException {
        for (int i = 0; i < 22; i++) {
            cache().store("key" + i, pack);
            Files.setLastModifiedTime(folder.resolve("key" + i + ".pack"), FileTime.fromMillis(1_000_000L + i));
        }
        cache().store("newest", pack);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(20, files.count());
        }
        assertTrue(Files.exists(folder.resolve("newest.pack")));
        assertTrue(Files.notExists(folder.resolve("key0.pack")));
    }

    private PackCache cache() {
        return new PackCache(folder);
    }

    private CompiledPack load(String key) {
        return cache().load(key, pack.judgement().scheme(), pack.judgement().fingerprint()).orElseThrow();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
