package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.SourceText;
import labscore.scenario.yaml.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row says what it says as nodes, word for word, right or wrong, and whatever was read before it. */
class RowReaderTest {

    private static final SourceText SOURCE = TextFile.lines("facts.csv", 1, "");
    private static final List<String> NOT_SAID = List.of("", " ", "~", "null", "true", "12", "two\nlines", "x\u2028y", "-");

    /** Columns without which hardly a row were a fact. */
    private static final List<String> NEEDED =
            List.of("type", "id", "date", "confidence", "publisher", "engineer", "from", "supplier", "days");

    /** What may stand in a column, some of it right. */
    private static final Map<String, List<String>> CELLS = Map.ofEntries(
            Map.entry("type", List.of("Transfer", "Delivery", " Audit ", "Audit", "Delivery", "Delivry")),
            Map.entry("id", List.of("a", "b-1", "c", "D", "e f")),
            Map.entry("date", List.of("2026-04-02", "2026-04", "2026", "2026-02-30")),
            Map.entry("until", List.of("2026-05-02", "2026-05", "2020-01-01")),
            Map.entry("known", List.of("2026-03-02", "soon")),
            Map.entry("confidence", List.of("confirmed", "reported", "60%", "0.5", "101", "certain")),
            Map.entry("publisher", List.of("Acme", "Post", "Acme ")),
            Map.entry("url", List.of("https://example.org/a", "ftp://example.org")),
            Map.entry("published", List.of("2026-01", "yesterday")),
            Map.entry("event", List.of("gala", "fair")),
            Map.entry("status", List.of("happened", "planned", "HAPPENED", "maybe")),
            Map.entry("contested", List.of("true", "false", "yes")),
            Map.entry("supersedes", List.of("a", "b-1")),
            Map.entry("reverses", List.of("c")),
            Map.entry("note", List.of("seen twice", "\u00e9t\u00e9")),
            Map.entry("engineer", List.of("Ann", "Bob")),
            Map.entry("from", List.of("acme", "Bolt works", "elsewhere")),
            Map.entry("to", List.of("bolt", "nowhere")),
            Map.entry("craft", List.of("casting", "TOOL_MAKING", "cooking")),
            Map.entry("handsOn", List.of("true", "False", "no")),
            Map.entry("supplier", List.of("acme", "Acme", "bolt", "unheard-of")),
            Map.entry("days", List.of("12", "12.0", "1.5", "366", "1e3", "twelve", "1,000")),
            Map.entry("parts", List.of("0", "1.5", "-0", "-1")),
            Map.entry("standard", List.of("iso-9001", "iso-9002")),
            Map.entry("expires", List.of("2027", "2027-13")));

    private final FactReader expected = reader();
    private final FactReader tested = reader();

    private static FactReader reader() {
        LabNames labs = new LabNames();
        for (Lab lab : List.of(new Lab("acme", "Acme", List.of(), null), new Lab("bolt", "Bolt works", List.of(), null))) {
            labs.claim(lab.id(), lab);
            labs.claim(lab.name(), lab);
        }
        return new FactReader(Suppliers.vocabulary(), Suppliers.WORDS, labs);
    }

    private static Stream<Integer> seeds() {
        return IntStream.range(0, 30).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_row(int seed) {
        Random random = new Random(seed);
        List<Scalar> header = header(CELLS.keySet().stream().sorted()
                .filter(name -> NEEDED.contains(name) || random.nextInt(8) > 0).toList());
        int facts = 0;
        for (int line = 2; line < 1_000; line++) {
            facts += assertSame(header, row(header, random), line) ? 1 : 0;
        }
        assertTrue(facts > 10, "only " + facts + " rows were facts");
    }

    @Test
    void a_row_of_another_length_after_one_that_is_right() {
        List<Scalar> header = header(List.of("type", "id", "date", "confidence", "publisher", "supplier", "days"));
        List<String> right = List.of("Delivery", "a", "2026", "confirmed", "Acme", "acme", "12");
        assertTrue(assertSame(header, right, 2));
        assertTrue(assertSame(header, right, 3));
        assertEquals(false, assertSame(header, right.subList(0, 6), 4));
        assertEquals(false, assertSame(header, Stream.concat(right.stream(), Stream.of("")).toList(), 5));
    }

    private static List<Scalar> header(List<String> names) {
        return names.stream().map(name -> new Scalar(SOURCE, 1, 1, name, false)).toList();
    }

    /** Mostly what fits its type, since else hardly a row were right. */
    private static List<String> row(List<Scalar> header, Random random) {
        List<String> cells = new ArrayList<>();
        String type = one(CELLS.get("type"), random);
        for (Scalar column : header) {
            String name = column.value();
            boolean fits = ScenarioKeys.FACT.contains(name) || ScenarioKeys.SOURCE.contains(name)
                    || Suppliers.vocabulary().types().containsKey(type.strip())
                    && Suppliers.vocabulary().types().get(type.strip()).field(name).isPresent();
            List<String> all = CELLS.get(name);
            cells.add(name.equals("type") ? type
                    : random.nextInt(25) == 0 ? one(NOT_SAID, random)
                    : random.nextInt(25) == 0 ? one(all, random) : fits ? all.get(0) : "");
        }
        return cells;
    }

    private static String one(List<String> options, Random random) {
        return options.get(random.nextInt(options.size()));
    }

    /** @return whether the row is a fact */
    private boolean assertSame(List<Scalar> header, List<String> cells, int line) {
        Scalar start = new Scalar(SOURCE, line, 1, "", false);
        Fact fact;
        try {
            fact = expected.fact(CsvRow.fact(header, cells, start));
        } catch (LabscoreException wrong) {
            assertEquals(said(wrong.problems()), said(problems(header, cells, start)));
            return false;
        }
        assertEquals(fact, tested.rows(header).fact(cells, start));
        return true;
    }

    private List<Problem> problems(List<Scalar> header, List<String> cells, Scalar start) {
        try {
            throw new AssertionError("is a fact: " + tested.rows(header).fact(cells, start));
        } catch (LabscoreException wrong) {
            return wrong.problems();
        }
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
