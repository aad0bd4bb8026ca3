package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import labscore.fixture.Copies;
import labscore.fixture.Golden;
import labscore.fixture.Readme;
import labscore.fixture.Repository;
import labscore.fixture.Run;
import labscore.fixture.Shipped;
import labscore.rulepack.PackFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types what the page says gets what the page says. */
class ReadmeTest {

    private static final Path PAGE = Path.of("README.md");
    /** Compiling takes seconds, and most commands open the same rules. */
    private static final Map<String, Door> OPENED = new ConcurrentHashMap<>();

    @TempDir
    private static Path elsewhere;

    /** The page's commands save what-ifs, write rules, and look into the history. */
    @BeforeAll
    static void a_project_to_work_in() throws Exception {
        Shipped.copyScenarios(elsewhere.resolve("scenarios"));
        Copies.copy(Shipped.RULES, elsewhere.resolve("rules"));
        Repository.in(elsewhere).commit("Rules and scenarios");
    }

    @TestFactory
    Stream<DynamicTest> each_command_runs() throws Exception {
        return new Readme(Files.readString(PAGE)).commands().stream().map(command ->
                DynamicTest.dynamicTest(command, () -> assertEquals(0, run(command).code(), () -> run(command).err())));
    }

    @Test
    void what_it_shows_is_what_is_printed() throws Exception {
        Readme page = new Readme(Files.readString(PAGE));
        Readme updated = page.updated(command -> run(command).out());
        if (Golden.isWriting()) {
            Files.writeString(PAGE, updated.text());
        }
        assertEquals(updated.text(), Files.readString(PAGE));
    }

    /** Elsewhere, so that files written by the page's commands don't litter this folder. */
    private static Run run(String command) {
        Map<String, String> terminal = Map.of("LABSCORE_HOME", Path.of("").toAbsolutePath().toString(),
                "LABSCORE_STDOUT_TTY", "1", "COLUMNS", "100", "NO_COLOR", "1", "PATH", System.getenv("PATH"));
        return Run.of(ReadmeTest::opened, terminal, elsewhere, Readme.words(command));
    }

    private static Door opened(Path rules) {
        return OPENED.computeIfAbsent(rules + PackFiles.read(rules).fingerprint(),
                unchanged -> PackDoor.opener(Map.of()).open(rules));
    }
}
