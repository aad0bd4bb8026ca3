package labscore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.fixture.Golden;
import labscore.problem.LabscoreException;
import labscore.rulepack.SchemeReader;
import labscore.scenario.ScenarioReader;
import labscore.scenario.Suppliers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden/errors} holds a wrong input and the exact text that a user sees. The
 * input is {@code scorecard.yaml}, or else {@code what-if.yaml}, or else {@code scenario.yaml}. After a
 * change of words, run with {@code -Dgolden=write} and read what changed.
 */
class GoldenErrorsTest {

    private static final Path ERRORS = Path.of("src/test/resources/golden/errors");

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(ERRORS)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_wrong_input_is_told_in_these_words(Path folder) throws IOException {
        String said = assertThrows(LabscoreException.class, () -> read(folder)).getMessage() + "\n";
        String shown = said.replace(folder + "/", "");
        Path expected = folder.resolve("expected.txt");
        if (Golden.isWriting()) {
            Files.writeString(expected, shown);
        }
        assertEquals(Files.readString(expected), shown);
    }

    @Test
    void there_are_wrong_inputs_to_look_at() throws IOException {
        assertTrue(folders().size() > 40);
    }

    private static void read(Path folder) throws IOException {
        Path scorecard = folder.resolve("scorecard.yaml");
        if (Files.exists(scorecard)) {
            SchemeReader.read(scorecard, Files.readAllBytes(scorecard));
        } else {
            Path whatIf = folder.resolve("what-if.yaml");
            Path file = Files.exists(whatIf) ? whatIf : folder.resolve("scenario.yaml");
            ScenarioReader.read(file, Suppliers.language());
        }
    }
}
