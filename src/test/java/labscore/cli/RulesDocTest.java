package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import labscore.fixture.Copies;
import labscore.fixture.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDocTest {

    private static final Path PACK = Path.of("src/test/resources/semantics");

    @TempDir
    private Path here;

    private static Run run(Path here, String... words) {
        return Run.of(PackDoor.opener(Map.of()), Map.of(), here, words);
    }

    @Test
    void the_shipped_pages_are_up_to_date() {
        assertEquals(new Run(0, "", ""), run(Path.of(""), "rules", "doc", "--check"), "write them: ./labscore rules doc");
    }

    @Test
    void a_page_that_is_not_up_to_date_fails_the_check_until_it_is_written() throws IOException {
        Path rules = here.resolve("rules");
        Copies.copy(PACK, rules);
        Run stale = run(here, "rules", "doc", "--check");
        assertEquals(1, stale.code());
        assertTrue(stale.err().contains("README.md is not up to date"), stale.err());

        assertEquals(0, run(here, "rules", "doc").code());
        assertEquals(new Run(0, "", ""), run(here, "rules", "doc", "--check"));
        assertTrue(Files.readString(rules.resolve("quality/README.md")).contains("## neither high nor low"));
    }
}
