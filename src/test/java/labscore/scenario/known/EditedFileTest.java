package labscore.scenario.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import labscore.evidence.Fact;
import labscore.fixture.Copies;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.scenario.ScenarioReader;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.YamlFile;
import labscore.store.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a file that was read before in an earlier form, only the facts that changed are read. */
class EditedFileTest {

    private static final String TERMS = "terms";
    private static final int EDITS = 150;
    /** Less than a file of facts. */
    private static final int SMALL = 1000;

    @TempDir
    private Path folder;

    private String text;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Shipped.SCENARIOS.resolve("facts/openai.yaml"));
        assertEquals(all(text), readAnew(text, TERMS), "nothing is known at first");
        assertEquals(0, readAnew(text, TERMS));
    }

    @Test
    void of_a_changed_line_its_fact() {
        assertEquals(1, readAnew(text.replaceFirst("signed: 738", "signed: 739"), TERMS));
    }

    @Test
    void of_a_changed_line_its_fact_on_windows_too() {
        String windows = text.replace("\n", "\r\n");
        readAnew(windows, TERMS);
        assertEquals(1, readAnew(windows.replaceFirst("signed: 738", "signed: 739"), TERMS));
    }

    @Test
    void of_a_change_of_the_first_or_last_fact_that_one() {
        String first = text.replaceFirst("confidence: reported", "confidence: 61.1%");
        assertEquals(1, readAnew(first, TERMS));
        assertEquals(1, readAnew(first.stripTrailing() + "/page\n", TERMS));
    }

    @Test
    void of_an_added_fact_it_and_at_most_the_next() {
        String added = "\n  - type: EmployeeLetter\n    id: another\n    lab: openai\n\n  - type: EmployeeLetter";
        assertEquals(2, readAnew(text.replaceFirst("\n  - type: EmployeeLetter", added), TERMS));
    }

    @Test
    void of_a_fact_added_at_the_end_it_and_the_one_before() {
        assertEquals(2, readAnew(text + "\n  - type: Move\n    id: added\n", TERMS));
    }

    @Test
    void of_a_removed_fact_at_most_the_next() {
        int at = text.indexOf("\n  - type: EmployeeLetter");
        String without = text.substring(0, at) + text.substring(text.indexOf("\n  - type:", at + 1));
        assertEquals(1, readAnew(without, TERMS));
        assertEquals(all(text) - 1, all(without));
    }

    @Test
    void of_an_edit_after_an_edit_only_the_later_one() {
        String once = text.replaceFirst("signed: 738", "# sure?\n    signed: 739");
        assertEquals(1, readAnew(once, TERMS));
        assertEquals(0, readAnew(once, TERMS), "what was read in part is kept whole");
        assertEquals(1, readAnew(once.replaceFirst("    percent: 20\n", ""), TERMS));
        assertEquals(0, readAnew(text, TERMS), "an older form is still known");
    }

    @Test
    void under_other_terms_all() {
        String changed = text.replaceFirst("signed: 738", "signed: 739");
        assertEquals(all(text), readAnew(changed, "other terms"));
    }

    @Test
    void of_a_file_with_another_name_all() {
        KnownFiles known = known();
        assertEquals(all(text), readAnew(known, Path.of("other.yaml"), text + "# changed\n", TERMS));
    }

    @Test
    void all_when_what_is_kept_is_damaged() throws IOException {
        String edited = text.replaceFirst("signed: 738", "signed: 739");
        damage(size -> size > SMALL);
        assertEquals(all(text), readAnew(edited, TERMS));
        damage(size -> size < SMALL);
        assertEquals(all(text), readAnew(edited + "# end\n", TERMS));
    }

    private void damage(LongPredicate sizes) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.filter(file -> sizes.test(file.toFile().length())).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 1] ^= 1;
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void a_scenario_is_the_same_after_edit_upon_edit_and_what_is_wrong_is_told_alike() throws IOException {
        Path scenarios = folder.resolve("scenarios");
        Copies.copy(Shipped.SCENARIOS, scenarios);
        Path file = scenarios.resolve("facts/xai.yaml");
        String shipped = Files.readString(file);
        RandomEdits edits = new RandomEdits(new Random(5));
        for (int i = 0; i < EDITS; i++) {
            Files.writeString(file, edits.edited(i % 10 == 0 ? shipped : Files.readString(file)));
            KnownFiles known = known();
            Path scenario = scenarios.resolve("karpathy-stays.yaml");
            assertEquals(said(scenario, KnownFiles.none()), said(scenario, known));
            known.keep();
        }
    }

    /** The scenario, or all that is told about what is wrong with it. */
    private static Object said(Path scenario, KnownFiles known) {
        try {
            return ScenarioReader.readWithFiles(scenario, Shipped.labscore().language(), known);
        } catch (LabscoreException wrong) {
            return wrong.getMessage();
        }
    }

    private int readAnew(String content, String terms) {
        return readAnew(known(), Path.of("openai.yaml"), content, terms);
    }

    /** Reads the file as a run of the program would, and tells how many facts it had to read. */
    private int readAnew(KnownFiles known, Path file, String content, String terms) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ReadTrees trees = known.reading();
        Mapping tree = trees.keys(bytes, new Digest().add(bytes).hex(), file, "shown");
        assertEquals(StubFacts.printed(YamlFile.parseKeys(TextFile.of(bytes, "shown"))), StubFacts.printed(tree));
        Map<Mapping, Fact> facts = StubFacts.of(tree);
        Map<Mapping, Fact> found = new IdentityHashMap<>();
        trees.addTo(found, terms);
        found.forEach((item, fact) -> assertEquals(facts.get(item), fact));
        trees.remember(facts, terms);
        known.keep();
        return facts.size() - found.size();
    }

    private static int all(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return StubFacts.of(YamlFile.parseKeys(TextFile.of(bytes, "shown"))).size();
    }

    /** As another run of the program would have them. */
    private KnownFiles known() {
        return new KnownFiles(folder.resolve("cache"), "this");
    }
}
