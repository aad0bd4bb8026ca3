package labscore.rulepack.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import org.junit.jupiter.api.Test;

/** With no scenario to look at, nothing is said of what facts say. */
class WithoutScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/lint");

    @Test
    void any_text_may_be_in_a_fact() throws IOException {
        assertEquals(List.of(), found("unknown-text/wrong.drl"));
    }

    @Test
    void a_text_that_the_vocabulary_does_not_allow_is_in_none() throws IOException {
        assertEquals(List.of("unknown-text"), found("unknown-text/wrong-one-of.drl"));
    }

    @Test
    void any_constant_may_be_in_a_fact() throws IOException {
        List<Problem> problems = LintCase.of(
                FOLDER.resolve("unused-constant/wrong.drl"), FOLDER.resolve("rules.drl")).problems(FactUsage.NONE);
        assertEquals(List.of(), problems.stream()
                .filter(problem -> problem.kind() == LintKind.UNUSED_CONSTANT).toList());
    }

    private static List<String> found(String rules) throws IOException {
        return LintCase.of(FOLDER.resolve("vocabulary.drl"), FOLDER.resolve(rules)).problems(FactUsage.NONE).stream()
                .filter(problem -> !Set.of(LintKind.UNREAD_TYPE, LintKind.UNREAD_FIELD).contains(problem.kind()))
                .map(problem -> problem.kind().id()).toList();
    }
}
