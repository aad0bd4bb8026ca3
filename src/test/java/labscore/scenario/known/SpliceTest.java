package labscore.scenario.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import labscore.evidence.Fact;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.YamlFile;
import labscore.store.Input;
import labscore.store.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file made of what it was and of its items that changed is what a parse of all of it gives. */
class SpliceTest {

    private static final int LEVELS = 64;
    private static final int SEEDS = 10;
    private static final int EDITS = 400;

    static List<String> shipped() throws IOException {
        List<String> texts = new ArrayList<>(List.of(Files.readString(Shipped.BASELINE)));
        try (Stream<Path> files = Files.list(Shipped.SCENARIOS.resolve("facts"))) {
            for (Path file : files.sorted().filter(file -> file.toString().endsWith(".yaml")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    static List<String> nasty() {
        return NastyTexts.ALL.stream().flatMap(text -> Stream.of(text, text.replace("\n", "\r\n"))).toList();
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void any_edit_of_a_text_that_few_people_write(String text) {
        for (int seed = 0; seed < SEEDS; seed++) {
            edit(text, seed);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void any_edit_of_a_shipped_file(String text) {
        edit(text, SEEDS);
    }

    @Test
    void an_item_that_is_nested_too_deep_is_left_to_a_parse_of_all() {
        // The item is the third level, and its value the fourth.
        KnownFile known = read("facts:\n  - type: A\n  - type: B\n  - type: C\n");
        assertTrue(Splice.of(known, nested(LEVELS - 3)).isPresent());
        assertFalse(Splice.of(known, nested(LEVELS - 2)).isPresent());
    }

    private static byte[] nested(int lists) {
        return bytes("facts:\n  - type: A\n  - type: " + "[".repeat(lists) + "]".repeat(lists) + "\n  - type: C\n");
    }

    @Test
    void most_edits_that_make_sense_spare_a_parse_of_all() throws IOException {
        for (String text : shipped().subList(1, 4)) {
            int[] spared = edit(text, 2);
            assertTrue(spared[0] > 0.9 * spared[1], spared[0] + " of " + spared[1]);
        }
    }

    /** Edits upon edits. How many of those that left a file that can be read were spliced, and how many there were. */
    private static int[] edit(String text, int seed) {
        RandomEdits edits = new RandomEdits(new Random(seed));
        int[] spared = new int[2];
        KnownFile known = read(text);
        for (int i = 0; i < EDITS; i++) {
            String after = edits.edited(text(known));
            Object whole = whole(after);
            Optional<KnownFile> spliced = Splice.of(inFile(known, after), bytes(after));
            if (spliced.isPresent()) {
                assertSame(whole, spliced.get(), text(known), after);
                spared[0]++;
            }
            if (whole instanceof String) {
                spared[1]++;
                known = i % 20 == 0 ? read(text) : spliced.map(SpliceTest::withFacts).orElseGet(() -> read(after));
            }
        }
        return spared;
    }

    private static void assertSame(Object whole, KnownFile spliced, String before, String after) {
        assertEquals(whole, StubFacts.printed(spliced.tree()), () -> before + "became\n" + after);
        Map<Mapping, Fact> known = new IdentityHashMap<>();
        spliced.addTo(known);
        Map<Mapping, Fact> all = StubFacts.of(spliced.tree());
        known.forEach((item, fact) -> assertEquals(all.get(item), fact, () -> before + "became\n" + after));
        assertTrue(known.isEmpty() || spliced.terms().equals("terms"));
    }

    /** The whole tree as text, or all that is wrong. */
    private static Object whole(String text) {
        try {
            return StubFacts.printed(YamlFile.parseKeys(TextFile.of(bytes(text), "file")));
        } catch (LabscoreException wrong) {
            return wrong.problems();
        }
    }

    private static KnownFile read(String text) {
        return withFacts(KnownFile.of(YamlFile.parseKeys(TextFile.of(bytes(text), "file")), bytes(text)));
    }

    private static KnownFile withFacts(KnownFile file) {
        return file.with("terms", StubFacts.of(file.tree()));
    }

    /** As it is found by a run that reads the file with another content. */
    private static KnownFile inFile(KnownFile file, String text) {
        Output out = new Output();
        file.write(out);
        return KnownFile.read(TextFile.unchecked(bytes(text), "file"), new Input(out.toBytes()));
    }

    private static String text(KnownFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
