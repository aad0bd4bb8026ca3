package labscore.rulepack.cache;

import labscore.store.Input;
import labscore.store.Output;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import labscore.engine.LoadedUnits;
import labscore.engine.RuleEngine;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;
import labscore.fixture.PackEdits;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.PackCompiler;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.scenario.ScenarioFinder;
import labscore.scoring.Credit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack of which only what changed was compiled again is the pack that is compiled from nothing. */
class ChangedFilesTest {

    private static CompiledLibrary shipped;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() {
        shipped = CompiledLibrary.of(PackFiles.read(Shipped.RULES), told -> { }).library();
    }

    @BeforeEach
    void copy_the_shipped_pack() throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Shipped.RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Several edits at once and one after the other; a pack that is wrong is wrong in the same way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_edited_the_credits_are_those_of_a_whole_build(long seed) throws IOException {
        PackEdits edits = new PackEdits(folder, new Random(seed));
        CompiledLibrary library = shipped;
        List<String> made = new ArrayList<>();
        while (made.size() < 12) {
            Map<String, byte[]> before = files().contents();
            List<String> now = Stream.generate(edits::edit).limit(1 + made.size() / 4).toList();
            List<Problem> wrong = wrong(() -> RulePackReader.read(files()));
            CompiledLibrary known = library;
            if (wrong.isEmpty()) {
                made.addAll(now);
                if (!known.holds(files())) {
                    CompiledLibrary.Extended extended = known.extendedTo(files(), told -> { });
                    library = written(extended.library());
                    assertEquals(library.pack(files()).judgement(), extended.pack(files()).judgement(), made.toString());
                }
            } else {
                assertEquals(wrong, wrong(() -> known.extendedTo(files(), told -> { })), now.toString());
                restore(before);
            }
        }
        assertEquals(told(PackCompiler.compile(RulePackReader.read(files()))), told(library.pack(files())),
                made.toString());
    }

    /** As in a program that goes on: what is loaded serves the next pack, too. */
    @Test
    void whatever_is_edited_an_engine_of_units_loaded_before_gives_the_same_credits() throws IOException {
        PackEdits edits = new PackEdits(folder, new Random(4));
        LoadedUnits loaded = new LoadedUnits();
        CompiledLibrary library = shipped;
        for (int made = 0; made < 5;) {
            Map<String, byte[]> before = files().contents();
            String now = edits.edit();
            if (!wrong(() -> RulePackReader.read(files())).isEmpty()) {
                restore(before);
                continue;
            }
            library = library.holds(files()) ? library : library.extendedTo(files(), told -> { }).library();
            CompiledPack pack = library.pack(files());
            assertEquals(told(pack, RuleEngine.of(pack)), told(pack, RuleEngine.of(pack, loaded)), now);
            made++;
        }
    }

    @Test
    void what_is_as_it_was_is_not_compiled_again() throws IOException {
        CompiledLibrary edited = shipped;
        Path topic = folder.resolve("talent/craft.drl");
        String before = Files.readString(topic);
        Files.writeString(topic, before.replace("@points( ", "@points( 1"));
        assertEquals(List.of("talent/craft.drl"), new Holdings(files(), edited.compiled()).missing());

        edited = edited.extendedTo(files(), told -> { }).library();
        assertEquals(List.of(), new Holdings(files(), edited.compiled()).missing());
        Files.writeString(topic, before);
        assertEquals(List.of(), new Holdings(files(), edited.compiled()).missing(), "what was there before");
    }

    @Test
    void of_what_is_not_used_any_more_only_the_last_is_kept() throws IOException {
        CompiledLibrary edited = shipped;
        Path topic = folder.resolve("strategy/focus.drl");
        String before = Files.readString(topic);
        for (int i = 0; i < 25; i++) {
            Files.writeString(topic, before + "// " + i + "\n");
            edited = edited.extendedTo(files(), told -> { }).library();
        }
        assertEquals(22, edited.compiled().size(), "the shipped files, the last edit and 20 before");
        assertEquals(List.of(), new Holdings(PackFiles.read(Shipped.RULES), edited.compiled()).missing());
    }

    /** After all was written to a file and read again. */
    private static CompiledLibrary written(CompiledLibrary library) {
        Output out = new Output();
        LibraryCodec.write(library, out);
        return LibraryCodec.read(new Input(out.toBytes()));
    }

    private void restore(Map<String, byte[]> contents) throws IOException {
        for (String name : files().topics()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private PackFiles files() {
        return PackFiles.read(folder);
    }

    private static List<Problem> wrong(Runnable opening) {
        try {
            opening.run();
            return List.of();
        } catch (LabscoreException wrongPack) {
            return wrongPack.problems();
        }
    }

    /** What the pack states and what its rules credit in all scenarios. */
    private static List<Object> told(CompiledPack pack) {
        return told(pack, RuleEngine.of(pack));
    }

    private static List<Object> told(CompiledPack pack, RuleEngine engine) {
        List<Object> told = new ArrayList<>(List.of(pack.judgement()));
        ScenarioFinder.names(Shipped.SCENARIOS).forEach(name -> told.add(credits(engine, name)));
        return told;
    }

    private static List<Credit> credits(RuleEngine engine, String name) {
        Scenario scenario = Shipped.labscore().read(Shipped.SCENARIOS.resolve(name + ".yaml"));
        Vocabulary vocabulary = Shipped.labscore().judgement().vocabulary();
        return engine.credits(scenario.labs(), EvidenceAt.of(scenario.facts(), vocabulary,
                Shipped.labscore().judgement().scheme().confidence(), scenario.asOf()));
    }
}
