package labscore.rulepack.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.fixture.SmallPack;
import labscore.problem.LabscoreException;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.PackFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOpenerTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path cache;
    private Path shipped;

    @BeforeEach
    void copy_the_pack() throws IOException {
        rules = folder.resolve("rules");
        cache = folder.resolve("cache");
        shipped = folder.resolve("shipped");
        try (Stream<Path> files = Files.walk(SmallPack.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(SmallPack.RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private PackOpener opener(Path own, Path other) {
        return new PackOpener(Optional.of("this build"), own, other);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path topic() throws IOException {
        try (Stream<Path> files = Files.walk(rules, 2)) {
            return files.filter(file -> file.toString().endsWith(".drl") && !file.getParent().equals(rules))
                    .min(Path::compareTo).orElseThrow();
        }
    }

    @Test
    void a_pack_that_came_compiled_is_not_compiled_again() throws IOException {
        opened(opener(shipped, null));
        byte[] before = Files.readAllBytes(shipped.resolve(names(shipped).get(0)));
        CompiledPack found = opened(opener(cache, shipped));

        assertEquals(List.of(), names(cache), "nothing was made");
        assertEquals(opener(null, null).open(rules).judgement(), found.judgement());
        Files.writeString(topic(), Files.readString(topic()) + "// edited\n");
        opened(opener(cache, shipped));
        assertEquals(names(shipped), names(cache), "the edited pack is under the same key, in the user's cache");
        assertArrayEquals(before, Files.readAllBytes(shipped.resolve(names(shipped).get(0))));
    }

    @Test
    void what_was_opened_is_remembered_without_any_folder() {
        PackOpener opener = opener(null, null);

        assertSame(classes(opener.open(rules)), classes(opener.open(rules)));
        assertNotSame(classes(opener.open(rules)), classes(opener(null, null).open(rules)));
    }

    @Test
    void only_the_file_that_changed_is_compiled_again() throws IOException {
        PackOpener opener = opener(cache, null);
        CompiledPack before = opener.open(rules);
        Files.writeString(topic(), Files.readString(topic()) + "// edited\n");
        CompiledPack after = opener.open(rules);

        assertEquals(before.judgement().rules().keySet(), after.judgement().rules().keySet());
        assertSame(before.types().classes(), after.types().classes());
        assertEquals(2, after.units().size());
    }

    @Test
    void what_a_pack_states_is_told_before_something_is_compiled_and_only_then() throws IOException {
        PackOpener opener = opener(cache, null);
        List<CompiledPack> told = new ArrayList<>();
        CompiledPack first = opener.open(PackFiles.read(rules), told::add);
        opener.open(PackFiles.read(rules), told::add);
        assertEquals(List.of(first.judgement()), told.stream().map(CompiledPack::judgement).toList());
        assertEquals(List.of(), told.get(0).units());

        Files.writeString(topic(), Files.readString(topic()) + "// edited\n");
        assertEquals(opener.open(PackFiles.read(rules), told::add).judgement(), told.get(1).judgement());
        assertSame(classes(first), classes(told.get(1)), "what was compiled before");
        Files.writeString(topic(), Files.readString(topic()) + "rule wrong\n");
        assertThrows(LabscoreException.class, () -> opener.open(PackFiles.read(rules), told::add));
        assertEquals(2, told.size());
    }

    /** Each file once, and nothing of it is found later. */
    @Test
    void a_rehearsal_leaves_nothing_behind() throws IOException {
        PackOpener opener = opener(cache, null);
        CompiledPack before = opened(opener);
        byte[] kept = Files.readAllBytes(cache.resolve(names(cache).get(0)));
        List<CompiledPack> rehearsed = new ArrayList<>();
        opener.rehearse(rules, rehearsed::add);
        opener.keep();

        long topics = before.judgement().rules().values().stream().map(rule -> rule.where().file()).distinct().count();
        assertEquals(topics, rehearsed.size());
        rehearsed.forEach(pack -> assertEquals(before.judgement().rules().keySet(), pack.judgement().rules().keySet()));
        assertSame(classes(before), classes(opener.open(rules)));
        assertArrayEquals(kept, Files.readAllBytes(cache.resolve(names(cache).get(0))));
    }

    private CompiledPack opened(PackOpener opener) {
        CompiledPack pack = opener.open(rules);
        opener.keep();
        return pack;
    }

    private static Object classes(CompiledPack pack) {
        return pack.units().get(0).classes();
    }
}
