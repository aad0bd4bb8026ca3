package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to a file, it is read or refused with a place; nothing else happens. */
class AnyInputTest {

    private static final String[] SNIPPETS = {":", "- ", "[", "{", "]", "}", "\"", "'", "\n", "  ", "\t", "&a ", "*a",
            "!t ", "|", ">", "%", "#", "? ", "~", "null", "id", "type: Audit", "sources: []", "1e9", "\u0000", "---\n",
            ",", "\r"};
    private static final String CSV =
            "type,id,supplier,days,date,confidence,title\nDelivery,x,acme,3,2026,90%,\"A, b\"\n";

    private static Path folder;

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("any");
    }

    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(folder.resolve("base.yaml"));
        Files.deleteIfExists(folder.resolve("facts.csv"));
        Files.delete(folder);
    }

    @Property(tries = 1000)
    void a_scenario_that_was_tampered_with(
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @IntRange(max = 40) int cut,
            @ForAll @IntRange(max = 28) int snippet) {
        readOrRefused(tampered(Folder.BASE, at, cut, snippet), CSV);
    }

    @Property(tries = 500)
    void a_table_that_was_tampered_with(
            @ForAll @IntRange(max = 110) int at,
            @ForAll @IntRange(max = 10) int cut,
            @ForAll @IntRange(max = 28) int snippet) {
        readOrRefused(Folder.BASE + "include: [ facts.csv ]\n", tampered(CSV, at, cut, snippet));
    }

    private static String tampered(String text, int at, int cut, int snippet) {
        int from = Math.min(at, text.length());
        return text.substring(0, from) + SNIPPETS[snippet] + text.substring(Math.min(from + cut, text.length()));
    }

    private static void readOrRefused(String yaml, String csv) {
        try {
            assertNotNull(new Folder(folder).with("base.yaml", yaml).with("facts.csv", csv).read("base.yaml"));
        } catch (LabscoreException refused) {
            String place = folder.toString();
            assertTrue(refused.problems().stream().map(Problem::where).allMatch(w -> w.file().startsWith(place)));
        }
    }
}
