package labscore.rulepack.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.Scenario;
import labscore.fixture.Golden;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.rulepack.finding.LintKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden/lint} is the id of a finding. A file {@code wrong….drl} in it has its
 * message beside it; in a file {@code fine….drl} nothing is found. After a change of words, run with
 * {@code -Dgolden=write} and read what changed.
 */
class LintGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/lint");

    static List<Path> wrong_files() throws IOException {
        return files("wrong");
    }

    static List<Path> fine_files() throws IOException {
        return files("fine");
    }

    private static List<Path> files(String beginning) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)
                    && file.toString().endsWith(".drl")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("wrong_files")
    void is_found_in_these_words(Path file) throws IOException {
        List<Problem> problems = problems(file);
        String id = file.getParent().getFileName().toString();
        assertTrue(problems.stream().anyMatch(problem -> problem.kind().id().equals(id)), "not found: " + problems);
        String said = problems.stream().map(ProblemText::of).collect(Collectors.joining("\n")) + "\n";
        Path golden = Path.of(file.toString().replace(".drl", ".txt"));
        if (Golden.isWriting()) {
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden), said);
    }

    @ParameterizedTest
    @MethodSource("fine_files")
    void is_left_alone(Path file) throws IOException {
        assertEquals(List.of(), problems(file).stream().map(ProblemText::of).toList());
    }

    @Test
    void every_finding_has_a_file_that_has_it_and_two_that_nearly_have() throws IOException {
        for (LintKind kind : LintKind.values()) {
            assertTrue(count(wrong_files(), kind) >= 1, kind.id());
            assertTrue(count(fine_files(), kind) >= 2, kind.id());
        }
        assertEquals(Arrays.stream(LintKind.values()).map(LintKind::id).sorted().toList(),
                wrong_files().stream().map(file -> file.getParent().getFileName().toString()).distinct().toList());
    }

    private static long count(List<Path> files, LintKind kind) {
        return files.stream().filter(file -> file.getParent().getFileName().toString().equals(kind.id())).count();
    }

    private static List<Problem> problems(Path file) throws IOException {
        boolean vocabulary = Files.readString(file).startsWith("package vocabulary");
        LintCase linted = vocabulary ? LintCase.of(file, FOLDER.resolve("rules.drl"))
                : LintCase.of(FOLDER.resolve("vocabulary.drl"), file);
        Scenario scenario = linted.scenario(FOLDER.resolve("scenario.yaml"));
        return linted.problems(FactUsage.of(List.of(scenario))).stream()
                .filter(problem -> problem.where().file().equals(file.getFileName().toString()))
                .filter(problem -> !vocabulary || problem.kind().id().equals(file.getParent().getFileName().toString()))
                .toList();
    }
}
