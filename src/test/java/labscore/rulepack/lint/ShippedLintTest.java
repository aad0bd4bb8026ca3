package labscore.rulepack.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.fixture.Shipped;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import org.junit.jupiter.api.Test;

class ShippedLintTest {

    @Test
    void shipped() throws IOException {
        PackFiles files = PackFiles.read(Shipped.RULES);
        List<labscore.evidence.Scenario> scenarios;
        try (Stream<Path> f = Files.list(Shipped.SCENARIOS)) {
            scenarios = f.filter(p -> p.toString().endsWith(".yaml")).sorted().map(Shipped.labscore()::read).toList();
        }
        labscore.rulepack.RulePack pack = RulePackReader.read(files);
        for (int i = 0; i < 4; i++) {
            long t = System.nanoTime();
            Lint.of(pack, files.text(PackFiles.VOCABULARY), FactUsage.of(scenarios));
            System.out.println("ms " + (System.nanoTime() - t) / 1e6);
        }
        long t = System.nanoTime();
        List<Problem> problems = Lint.of(pack, files.text(PackFiles.VOCABULARY), FactUsage.of(scenarios));
        System.out.println("ms " + (System.nanoTime() - t) / 1e6);
        System.out.println(problems.stream().map(ProblemText::of).collect(Collectors.joining("\n")));
    }
}
