package labscore.rulepack.cache;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import labscore.engine.LoadedUnits;
import labscore.engine.RuleEngine;
import labscore.evidence.EvidenceType;
import labscore.evidence.Vocabulary;
import labscore.fixture.Copies;
import labscore.fixture.JavaCode;
import labscore.fixture.SmallPack;
import labscore.problem.LabscoreException;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.CompiledRule;
import labscore.store.KeptFiles;
import org.drools.model.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiled pack that was found in a cache, and that somebody else has put there. */
class HostilePackTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path cache;
    private Path mark;

    @BeforeEach
    void keep_a_pack() throws IOException {
        rules = folder.resolve("rules");
        cache = folder.resolve("cache");
        mark = folder.resolve("mark");
        Copies.copy(SmallPack.RULES, rules);
        opened();
    }

    private CompiledPack opened() {
        PackOpener opener = new PackOpener(Optional.of("this build"), cache, null);
        CompiledPack pack = opener.open(rules);
        opener.keep();
        return pack;
    }

    /** Writes the kept pack anew, as whole as before. */
    private void change(UnaryOperator<CompiledLibrary> change) {
        KeptFiles kept = new KeptFiles(cache, ".pack", 1);
        CompiledLibrary library = kept.load(key(), LibraryCodec::read).orElseThrow();
        kept.store(key(), out -> LibraryCodec.write(change.apply(library), out));
    }

    private String key() {
        try (Stream<Path> files = Files.list(cache)) {
            return files.findFirst().orElseThrow().getFileName().toString().replace(".pack", "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void changeRules(UnaryOperator<CompiledUnit> change) {
        change(library -> {
            CompiledTopics topics = library.compiled().get(0);
            return new CompiledLibrary(library.vocabulary(), library.types(), library.scorecard(),
                    List.of(new CompiledTopics(topics.headers(), change.apply(topics.unit()))));
        });
    }

    private static CompiledUnit with(CompiledUnit unit, Map<String, byte[]> classes) {
        Map<String, byte[]> all = new TreeMap<>(unit.classes());
        all.putAll(classes);
        return new CompiledUnit(all, unit.made(), unit.rules());
    }

    /** The same, with all rules made by another class. */
    private static CompiledUnit madeBy(String className, CompiledUnit unit) {
        Map<String, CompiledRule> rules = new TreeMap<>(unit.made());
        rules.replaceAll((name, rule) -> new CompiledRule(className, "make", rule.words()));
        return new CompiledUnit(unit.classes(), rules, unit.rules());
    }

    private Map<String, byte[]> marking(String name) {
        int simple = name.lastIndexOf('.');
        return JavaCode.compiled(folder, Map.of(name, "package " + name.substring(0, simple) + ";"
                + " public class " + name.substring(simple + 1) + " { static { try {"
                + " java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + mark + "\"));"
                + " } catch (java.io.IOException e) { } } }"));
    }

    private String refusal() {
        CompiledPack pack = opened();
        String found = assertThrows(LabscoreException.class, () -> RuleEngine.of(pack)).problems().get(0).found();
        assertFalse(Files.exists(mark), "something has run");
        return found;
    }

    @Test
    void a_class_that_runs_what_it_likes_is_refused_before_any_class_runs() {
        changeRules(unit -> madeBy("quality.Hostile", with(unit, marking("quality.Hostile"))));

        assertEquals("the compiled class quality.Hostile uses java.nio.file.Path.of, which no rule needs: nothing of "
                + "it was run", refusal());
    }

    @Test
    void the_vocabulary_is_checked_like_the_rules_and_for_the_compiler_too() throws IOException {
        change(library -> new CompiledLibrary(library.vocabulary(), with(library.types(),
                marking("vocabulary.Delivery")), library.scorecard(), library.compiled()));

        assertTrue(refusal().contains("vocabulary.Delivery uses java.nio.file.Path.of"));
        Files.writeString(rules.resolve("quality/effort.drl"), "// edited\n", StandardOpenOption.APPEND);
        assertThrows(LabscoreException.class, this::opened);
    }

    /** Stands for a class of the program. */
    public static final class Made {

        private static boolean isMade;

        public static Rule make() {
            isMade = true;
            return null;
        }
    }

    @Test
    void a_class_of_the_program_does_not_make_a_rule() {
        changeRules(unit -> madeBy(Made.class.getName(), unit));

        assertEquals("the compiled rules are damaged", refusal());
        assertFalse(Made.isMade);
    }

    @Test
    void what_passes_the_check_and_not_Java_is_refused_as_well() {
        changeRules(unit -> {
            Map<String, byte[]> cut = new TreeMap<>(unit.classes());
            cut.replaceAll((name, code) -> Arrays.copyOf(code, code.length - 2));
            return with(unit, cut);
        });

        assertEquals("the compiled rules are damaged", refusal());
    }

    @Test
    void a_pack_once_refused_is_refused_again() {
        change(library -> new CompiledLibrary(library.vocabulary(), with(library.types(),
                marking("vocabulary.Hostile")), library.scorecard(), library.compiled()));
        LoadedUnits units = new LoadedUnits();
        CompiledPack pack = opened();

        assertThrows(LabscoreException.class, () -> units.load(pack));
        assertThrows(LabscoreException.class, () -> RuleEngine.of(pack, units));
    }

    /** The names of types are imported by the text that is compiled, behind all checks of it. */
    @Test
    void a_vocabulary_with_names_that_say_more_is_as_good_as_none() {
        change(library -> new CompiledLibrary(renamed(library.vocabulary(), "Size; import static java.lang.System.*"),
                library.types(), library.scorecard(), library.compiled()));

        assertTrue(new KeptFiles(cache, ".pack", 1).load(key(), LibraryCodec::read).isEmpty());
        assertDoesNotThrow(() -> RuleEngine.of(opened()));
    }

    private static Vocabulary renamed(Vocabulary vocabulary, String name) {
        Map<String, EvidenceType> types = new TreeMap<>(vocabulary.types());
        EvidenceType size = types.get("Size");
        types.put("Size", new EvidenceType(name, size.kind(), size.halfLifeDays(), size.expected(), size.about(),
                size.fields(), size.where()));
        return new Vocabulary(vocabulary.packageName(), types, vocabulary.enums());
    }
}
