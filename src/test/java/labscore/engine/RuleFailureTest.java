package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import labscore.Labscore;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a checked rule can't be evaluated after all. */
class RuleFailureTest {

    private static final Path PACK = Path.of("src/test/resources/semantics");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_division_by_zero_names_the_rule_and_what_to_look_for(@TempDir Path pack) throws IOException {
        Files.copy(PACK.resolve("vocabulary.drl"), pack.resolve("vocabulary.drl"));
        Files.copy(PACK.resolve("scorecard.yaml"), pack.resolve("scorecard.yaml"));
        Files.createDirectory(pack.resolve("quality"));
        Files.writeString(pack.resolve("quality/ratio.drl"), """
                package quality

                rule "ratio"
                    @points( 1 ) @rationale( "test" ) @source( "test" )
                when
                    Delivery( $lab : supplier, $units : units )
                then
                    credit( $lab, 1 / $units );
                end
                """);
        Labscore labscore = Labscore.open(pack);

        LabscoreException failure = assertThrows(LabscoreException.class, () -> labscore.assess(delivery(0)));

        assertEquals("quality/ratio.drl:3:1: the rule can't be evaluated: the amount is Infinity\n"
                + "  Look for a division by 0 or an unknown value.", failure.getMessage());
        assertEquals(50, labscore.assess(delivery(2)).scorecard("acme").orElseThrow().dimensions().get(0).points());
    }

    private static Scenario delivery(int units) {
        EvidenceDate day = EvidenceDate.of(TODAY);
        Fact fact = new Fact("one", "Delivery", Map.of("supplier", "acme", "units", units), day, null, null, 1,
                List.of(new Source("test", null, null, null, null, null)), null, Status.HAPPENED, false, null, null,
                null, Location.of("test"));
        return new Scenario("test", null, TODAY, List.of(new Lab("acme", "Acme", List.of(), null)), List.of(fact),
                null, Map.of(), Map.of());
    }
}
