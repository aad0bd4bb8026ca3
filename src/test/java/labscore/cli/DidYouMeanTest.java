package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import labscore.fixture.Folder;
import labscore.fixture.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip is told, with the name that was probably meant. */
class DidYouMeanTest {

    @TempDir
    private Path here;

    @BeforeEach
    void a_pack_and_a_scenario() throws IOException {
        Folder.fill(here);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rnak                          | there is no command 'rnak'                          | rank
            facts chek                    | there is no command 'chek'                          | check
            rank --profle=careful         | there is no option '--profle'                       | --profile
            rank --profile carefull       | there is no profile 'carefull'                      | careful
            rank --weight conduc=2        | there is no dimension 'conduc' to weigh             | conduct
            rank -f jsn                   | there is no format 'jsn'                            | json
            explain alpin                 | there is no lab 'alpin'                             | alpine
            explain Ginkgo                | there is no lab 'Ginkgo'                            | ginko
            contrast alpine blot          | there is no lab 'blot'                              | bolt
            facts list --type Adit        | there is no type 'Adit'                             | Audit
            facts list --lab cobolt       | there is no lab 'cobolt'                            | cobalt
            facts schema --of rnk         | there is no schema of 'rnk'                         | rank
            """)
    void the_nearest_name_is_offered(String words, String found, String nearest) {
        Run run = Run.of(here, words.split(" "));

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("labscore: " + found + "\n"), run.err());
        assertTrue(run.err().contains("did you mean '" + nearest + "'?"), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain                       | LAB is missing
            rank --as-of tomorrow         | 'tomorrow' is no day
            rank --as-of 2026-02-30       | '2026-02-30' is no day
            rank --weight conduct         | 'conduct' gives no dimension a weight
            rank --weight conduct=NaN     | 'conduct=NaN' gives no dimension a weight
            rank --weight conduct=-1      | dimension 'conduct' can't weigh -1.0
            rank a b                      | 'b' is one word too many
            facts list --since 2026-13    | '2026-13' is no date
            rank --rules nowhere          | there is no folder of rules at
            """)
    void what_is_wrong_is_said(String words, String found) {
        Run run = Run.of(here, words.split(" "));

        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("labscore: " + found), run.err());
    }
}
