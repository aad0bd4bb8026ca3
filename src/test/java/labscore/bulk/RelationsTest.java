package labscore.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import labscore.Labscore;
import labscore.Packs;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What facts may not say of each other is refused as it is where all are held. */
class RelationsTest {

    private static final Path RULES = Path.of("src/test/resources/bulk/rules");
    private static final String HEAD = "type,id,date,confidence,publisher,person,from,to,lab,event,supersedes,reverses\n";
    private static final String FIRST = "Move,m1,2026-01-02,confirmed,Post,Ann,alpha,beta,,,,\n"
            + "Audit,a1,2026-01-02,confirmed,Post,,,,alpha,gala,,\n"
            + "Audit,a2,2026-01-02,confirmed,Post,,,,beta,,,\n";

    private static Labscore labscore;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        labscore = Labscore.open(RULES);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Move,m1,2026-01-02,confirmed,Post,Bob,alpha,beta,,,,\n",
        "Move,m2,2026-01-02,confirmed,Post,Bob,alpha,beta,,,m9,\n",
        "Move,m2,2026-01-02,confirmed,Post,Bob,alpha,beta,,,,m9\n",
        "Move,m2,2026-01-02,confirmed,Post,Bob,alpha,beta,,,,m2\n",
        "Move,m2,2026-01-02,confirmed,Post,Bob,alpha,beta,,,m3,\nMove,m3,2026-01-02,confirmed,Post,Cyd,alpha,beta,,,m2,\n",
        "Move,m2,2026-01-02,confirmed,Post,Bob,alpha,beta,,gala,,\n"})
    void what_is_refused(String rows) throws IOException {
        Files.writeString(folder.resolve("facts.csv"), HEAD + FIRST + rows);
        Path scenario = Files.writeString(folder.resolve("s.yaml"), "scenario: S\nasOf: 2026-07-05\n"
                + "labs: { alpha: { name: Alpha }, beta: { name: Beta } }\ninclude: [ facts.csv ]\n");
        List<String> held = problems(() -> labscore.read(scenario));
        assertEquals(1, held.size());
        assertEquals(held, problems(() -> new Packs(null, null).assessLarge(RULES, scenario, same -> same, false, read -> { })));
    }

    @Test
    void a_lab_of_which_no_fact_tells() throws IOException {
        Files.writeString(folder.resolve("facts.csv"), HEAD + FIRST);
        Path scenario = Files.writeString(folder.resolve("s.yaml"), "scenario: S\nasOf: 2026-07-05\n"
                + "labs: { alpha: { name: A }, beta: { name: B }, gamma: { name: C } }\ninclude: [ facts.csv ]\n");
        assertEquals(List.of("3: no fact names the lab 'gamma'"), problems(() -> labscore.read(scenario)));
        assertEquals(List.of("no fact names the lab 'gamma'"), problems(
                () -> new Packs(null, null).assessLarge(RULES, scenario, same -> same, false, read -> { })));
    }

    /** What was found, and on which line: columns are not kept. */
    private static List<String> problems(Runnable reading) {
        return assertThrows(LabscoreException.class, reading::run).problems().stream()
                .map(RelationsTest::shortened).toList();
    }

    private static String shortened(Problem problem) {
        return (problem.where() == null ? "" : problem.where().line() + ": ") + problem.found();
    }
}
