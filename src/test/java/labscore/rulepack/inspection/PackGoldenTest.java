package labscore.rulepack.inspection;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.fixture.Golden;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.rulepack.PackFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden/packs} is a rule pack with something wrong; what is said of it stands in
 * its {@code expected.txt}. After a change of words, run with {@code -Dgolden=write} and read what changed.
 */
class PackGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/packs");
    private static final Scenario SCENARIO = new Scenario("Suppliers", null, LocalDate.of(2026, 7, 5),
            List.of(new Lab("alpha", "Alpha", List.of(), null)), List.of(), null, Map.of(), Map.of());

    static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_with_something_wrong_is_told_of_in_these_words(Path pack) {
        List<Problem> problems = problems(pack);
        assertFalse(problems.isEmpty(), "nothing found");
        String said = problems.stream().map(ProblemText::of).collect(Collectors.joining("\n")) + "\n";
        Golden.assertSame("packs/" + pack.getFileName() + "/expected.txt", said.replace(pack.toString(), "rules"));
    }

    private static List<Problem> problems(Path pack) {
        try {
            return PackInspection.findings(PackFiles.read(pack), List.of(SCENARIO));
        } catch (LabscoreException broken) {
            return broken.problems();
        }
    }
}
