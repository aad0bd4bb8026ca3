package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import labscore.fixture.Readme;
import org.junit.jupiter.api.Test;

/** The page is read as the shell would read it. */
class ReadmeFormTest {

    private static final Readme PAGE = new Readme("""
            ```sh
            ./labscore rank
            ./labscore explain 'A B'
            ```
            <!-- output of: ./labscore rank -->
            ```text
            old
            ```
            <!-- end -->
            """);

    @Test
    void commands_and_outputs_are_found() {
        assertEquals(List.of("./labscore rank", "./labscore explain 'A B'"), PAGE.commands());
        assertEquals(Map.of("./labscore rank", "old\n"), PAGE.outputs());
        assertEquals(Map.of("./labscore rank", "new $1\n"), PAGE.updated(command -> "new $1\n").outputs());
        assertArrayEquals(new String[] {"explain", "A B", "--set", "x.y=z w"},
                Readme.words("./labscore explain 'A B' --set \"x.y=z w\""));
    }

    @Test
    void this_projects_page_has_ten_things_to_do_and_shows_a_ranking() throws Exception {
        Readme readme = new Readme(Files.readString(Path.of("README.md")));

        assertTrue(readme.commands().size() >= 10);
        assertTrue(readme.outputs().containsKey("./labscore rank"));
    }
}
