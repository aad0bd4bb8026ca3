package labscore.rulepack.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.problem.Severity;
import org.junit.jupiter.api.Test;

/** The shipped rules are as they are meant. */
class ShippedLintTest {

    @Test
    void nothing_in_the_shipped_pack_is_wrong_or_doubtful() throws IOException {
        List<Problem> findings = Shipped.labscore().findings(scenarios());
        assertEquals(List.of(), findings.stream().filter(problem -> problem.kind().severity() != Severity.INFO)
                .map(ProblemText::of).toList());
        assertTrue(findings.stream().anyMatch(problem -> problem.kind().id().equals("unread-field")), "nothing found");
    }

    private static List<Scenario> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .map(Shipped.labscore()::read).toList();
        }
    }
}
