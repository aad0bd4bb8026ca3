package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import labscore.evidence.Fact;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are too large to be held say what they would say if they were held. */
class LargeScenarioTest {

    private static final String CSV = "type,id,date,confidence,publisher,url,supplier,days,engineer,to,note\n";
    private static final String ROW =
            "Delivery,d%d,2026-04-02,confirmed,Acme,https://example.org/%d,acme,12,,,\"two\nlines, \"\"quoted\"\"\"\n";
    private static final String JSON = "{\"type\":\"Delivery\",\"id\":\"d%d\",\"date\":\"2026-04\",\"confidence\":\"60%%\","
            + "\"supplier\":\"Bolt works\",\"days\":12,\"sources\":[{\"publisher\":\"Acme\"},{\"title\":\"Note %d\"}]}\n";

    @TempDir
    private Path temp;

    private Folder folder(String file, String content) {
        return new Folder(temp).with("labs.csv", "id,name,aliases,parent\nacme,Acme,Acme Tools|Tools of Acme,\n"
                        + "bolt,Bolt Works,,Bolt Group\n")
                .with(file, content)
                .with("large.yaml", "scenario: Large\nasOf: 2026-07-05\nlabs: labs.csv\ninclude: [ " + file + " ]\n");
    }

    private static String rows(String row, int count) {
        return IntStream.range(0, count).mapToObj(i -> row.formatted(i, i)).collect(Collectors.joining());
    }

    private LargeScenario large() {
        return LargeScenario.read(temp.resolve("large.yaml"), Suppliers.language());
    }

    private List<Fact> streamed(AtomicLong read) {
        List<Fact> facts = new ArrayList<>();
        large().facts(2, () -> fact -> {
            synchronized (facts) {
                facts.add(fact);
            }
        }, read::addAndGet);
        facts.sort(Comparator.comparing(Fact::id));
        return facts;
    }


    private void assertSameFacts(Folder folder, int count) {
        AtomicLong read = new AtomicLong();
        List<Fact> streamed = streamed(read);
        List<Fact> held = folder.read("large.yaml").facts();
        assertEquals(count, held.size());
        assertEquals(count, read.get());
        assertEquals(held.size(), streamed.size());
        for (int i = 0; i < count; i++) {
            assertTrue(held.get(i).saysTheSameAs(streamed.get(i)));
            assertEquals(held.get(i).where().line(), streamed.get(i).where().line());
        }
    }

    @Test
    void rows_of_csv_with_quotes_and_line_breaks() {
        assertSameFacts(folder("f.csv", CSV + rows(ROW, 2500)
                + "Delivery,x,2026-04-02,confirmed,Acme,,bolt,12,,,\n"), 2501);
    }

    @Test
    void a_table_from_another_system() {
        assertSameFacts(folder("f.csv", "\uFEFF" + (CSV + rows(ROW, 30)
                + "Delivery,x,2026-04-02,confirmed,Acme,,bolt,12,,,\n").replace("\n", "\r\n")), 31);
    }

    @Test
    void lines_of_json_some_of_them_empty() {
        assertSameFacts(folder("f.jsonl", rows(JSON, 1200) + "\n\n"
                + rows(JSON, 1).replace("d0", "x").replace("Bolt works", "acme")), 1201);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Delivery,x,2026-13-02,confirmed,Acme,,bolt,12,,,\n",
        "Delivry,x,2026-04-02,confirmed,Acme,,bolt,12,,,\n",
        "Delivery,X y,2026-04-02,certain,Acme,ftp://x,bolt,twelve,,,\n",
        "Delivery,x,2026-04-02,confirmed,Acme,,unheard-of,12,,,\n",
        "Delivery,x,2026-04-02,confirmed,Acme,,bolt,12,Ann,,\n",
        "Delivery,x,2026-04-02,confirmed,Acme\n",
        "Delivery,,,,,,,,,,\n",
        "Delivery,x,2026-04-02,confirmed,Acme,,bolt,12,,,\"open\n"})
    void a_row_that_is_no_fact(String row) {
        Folder folder = folder("f.csv", CSV + rows(ROW, 1500) + row);
        assertEquals(problems(() -> folder.read("large.yaml")), problems(() -> streamed(new AtomicLong())));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\": \"Delivery\", \"id\": 7, \"days\": \"12\"}\n",
        "{\"type\": \"Delivery\", \"id\": \"x\", \"id\": \"y\"}\n",
        "{\"type\": \"Delivery\", \"id\": \"x\\u001b[31m\"}\n",
        "{\"type\": [1, 2], \"sources\": {}}\n",
        "[1]\n",
        "{\"type\": \n",
        "{} {}\n"})
    void a_line_that_is_no_fact(String line) {
        Folder folder = folder("f.jsonl", rows(JSON, 1500) + line + rows(JSON, 1).replace("d0", "z"));
        assertEquals(problems(() -> folder.read("large.yaml")), problems(() -> streamed(new AtomicLong())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "type,id\n", "type;id\n"})
    void a_table_that_is_none(String content) {
        Folder folder = folder("f.csv", content);
        assertEquals(problems(() -> folder.read("large.yaml")), problems(() -> streamed(new AtomicLong())));
    }

    @Test
    void what_must_not_be_in_a_text() throws IOException {
        folder("f.csv", CSV + rows(ROW, 3) + "Delivery,x\u200e,\u001b\n");
        assertEquals(1, problems(() -> streamed(new AtomicLong())).size());
        assertTrue(problems(() -> streamed(new AtomicLong())).get(0).contains("f.csv:8:13, found=a character that can't be seen"));
        Files.write(temp.resolve("f.csv"), (CSV + "Delivery,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(problems(() -> streamed(new AtomicLong())).get(0).contains("f.csv:2:10, found=a byte that is not UTF-8 (0xE9)"));
    }

    @Test
    void of_many_rows_that_are_no_facts_the_first_are_shown() {
        folder("f.csv", CSV + rows(ROW.replace("confirmed", "certain"), 5000));
        List<String> problems = problems(() -> streamed(new AtomicLong()));
        assertEquals(21, problems.size());
        assertTrue(problems.get(0).contains("f.csv:2:24"), problems.get(0));
        assertTrue(problems.get(20).contains("4980 more rows"));
    }

    @Test
    void the_size_of_tables_is_known_before_they_are_read() {
        folder("f.csv", CSV + rows(ROW, 10)).with("what-if.yaml", "scenario: W\nextends: large.yaml\n")
                .with("small.yaml", Folder.BASE);
        assertEquals((CSV + rows(ROW, 10)).length(), LargeScenario.bytesOfTables(temp.resolve("large.yaml")));
        assertEquals(0, LargeScenario.bytesOfTables(temp.resolve("what-if.yaml")));
        assertEquals(0, LargeScenario.bytesOfTables(temp.resolve("small.yaml")));
        assertEquals(0, LargeScenario.bytesOfTables(temp.resolve("none.yaml")));
    }

    private static List<String> problems(Runnable reading) {
        LabscoreException failure = assertThrows(LabscoreException.class, reading::run);
        assertFalse(failure.problems().isEmpty());
        return failure.problems().stream().map(Problem::toString).toList();
    }
}
