package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.fixture.Golden;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.problem.SourceText;
import labscore.rulepack.check.TopicCheck;
import labscore.rulepack.check.VocabularyCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each wrong rule file in {@code golden/rules} has its message beside it. A new case is two files; with
 * {@code -Dgolden=write} the messages are written anew, to be read before they are committed.
 */
class RuleErrorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/rules");
    private static final Path VOCABULARY = FOLDER.resolve("vocabulary.drl");

    static Stream<Path> wrong_files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl") && !file.equals(VOCABULARY)).sorted()
                    .toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wrong_files")
    void is_refused_with_the_message_beside_it(Path file) throws IOException {
        List<Problem> problems = problems(file);
        assertFalse(problems.isEmpty(), "the file was accepted");
        String said = problems.stream().map(ProblemText::of).collect(Collectors.joining("\n")) + "\n";
        Path golden = Path.of(file.toString().replace(".drl", ".txt"));
        if (Golden.isWriting()) {
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden), said);
    }

    private static List<Problem> problems(Path file) throws IOException {
        if (file.getFileName().toString().startsWith("vocabulary-")) {
            return VocabularyCheck.of(source(file)).problems();
        }
        return TopicCheck.of(source(file), "quality", VocabularyCheck.of(source(VOCABULARY)).vocabulary()).problems();
    }

    private static SourceText source(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new SourceText(name, name, Files.readString(file));
    }
}
