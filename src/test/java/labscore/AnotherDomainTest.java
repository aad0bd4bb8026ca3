package labscore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;
import org.junit.jupiter.api.Test;

/** A pack of another domain runs on the same program: OpenSSF Scorecard's arithmetic, with no Java of its own. */
class AnotherDomainTest {

    private static final Path PACK = Path.of("src/test/resources/openssf");

    @Test
    void a_published_score_is_reproduced_from_its_checks() {
        Labscore labscore = Labscore.open(PACK.resolve("rules"));
        Assessment assessment = labscore.assess(labscore.read(PACK.resolve("scenarios/flask.yaml")));
        Scorecard flask = assessment.ranking().get(0).scorecard();

        // Σ risk × score ÷ Σ risk, Branch-Protection (-1) left out:
        // 10 × 10 + 7.5 × (1 + 10 + 10 + 0 + 10 + 6) + 5 × (4 + 10 + 10 + 9 + 0) + 2.5 × (0 + 10) = 567.5
        // 10 + 7.5 × 6 + 5 × 5 + 2.5 × 2 = 85;  567.5 ÷ 85 = 6.676…, printed 6.7
        assertEquals(567.5 / 85, flask.overall() / 10, 1e-12);
        assertNull(flask.dimension("branch_protection").orElseThrow().score());
    }
}
