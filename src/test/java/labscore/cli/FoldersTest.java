package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import labscore.fixture.Folder;
import labscore.fixture.Run;
import labscore.fixture.SupplierDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path home;

    @TempDir
    private Path here;

    private Path opened(String... words) {
        List<Path> opened = new ArrayList<>();
        Console console = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(),
                Map.of("LABSCORE_HOME", home.toString()), here);
        Cli.run(words, console, rules -> {
            opened.add(rules);
            return new SupplierDoor();
        });
        return opened.get(0);
    }

    @Test
    void the_rules_of_the_current_folder_come_first() throws IOException {
        Folder.fill(home);
        Folder.fill(here);

        assertEquals(here.resolve("rules"), opened("rank"));
    }

    @Test
    void elsewhere_those_beside_the_launcher_are_taken() throws IOException {
        Folder.fill(home);
        Files.createDirectories(here.resolve("rules/of-something-else"));

        assertEquals(home.resolve("rules"), opened("rank"));
    }

    @Test
    void the_users_folder_prevails() throws IOException {
        Folder.fill(here);
        Files.createDirectories(here.resolve("other"));

        assertEquals(here.resolve("other"), opened("rank", "--rules", "other"));
    }

    @Test
    void two_scenarios_that_build_on_no_other_are_told() throws IOException {
        Folder.fill(here);
        Files.writeString(here.resolve("scenarios/autumn.yaml"), "scenario: Autumn\n");

        Run run = Run.of(here, "rank");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("allowed: autumn, spring"), run.err());
    }

    @Test
    void a_folder_without_scenarios_is_told() throws IOException {
        Folder.fill(here);
        Files.delete(here.resolve("scenarios/spring.yaml"));
        Files.delete(here.resolve("scenarios/what-if.yaml"));

        assertTrue(Run.of(here, "rank").err().startsWith("labscore: there is no scenario in "));
    }
}
