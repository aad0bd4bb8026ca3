package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.report.Schemas;
import org.junit.jupiter.api.Test;

/** {@code rules mutate}: what it prints, and how it ends. */
class RulesMutateCliTest {

    private static final Path RULES = Path.of("src/test/resources/mutation");
    private static final Door DOOR = PackDoor.opener(Map.of()).open(RULES);

    private static Run run(String... words) {
        return run(Map.of(), words);
    }

    private static Run run(Map<String, String> environment, String... words) {
        List<String> all = new ArrayList<>(List.of("rules", "mutate", "--rules", RULES.toString()));
        all.addAll(List.of(words));
        return Run.of(DOOR, environment, Path.of(""), all.toArray(new String[0]));
    }

    @Test
    void faults_that_go_unnoticed_are_listed_rule_by_rule() {
        Run run = run();

        assertEquals(new Run(0, run.out(), ""), run);
        Golden.assertSame("rules-mutate/unnoticed.txt", run.out());
    }

    @Test
    void the_list_fits_a_narrow_terminal() {
        Run run = run(Map.of("LABSCORE_STDOUT_TTY", "1", "COLUMNS", "80", "NO_COLOR", "1"), "unnoticed");

        Golden.assertSame("rules-mutate/unnoticed-80.txt", run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void one_topic_can_be_asked_for_alone() {
        assertEquals("8 faults in 1 rule, and the tests notice each of them.\n", run("quality").out());
    }

    @Test
    void programs_and_spreadsheets_get_the_same() {
        String json = run("-f", "json").out();
        Golden.assertSame("rules-mutate/unnoticed.json", json);
        assertEquals(Set.of(), JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Schemas.ofAnswer("rules-mutate")).validate(json, InputFormat.JSON));
        Golden.assertSame("rules-mutate/unnoticed.csv", run("-f", "csv").out());
    }

    @Test
    void more_survivors_than_allowed_are_exit_code_1() {
        assertEquals(0, run("quality", "--max-survivors", "0").code());
        Run run = run("unnoticed", "--max-survivors", "99.5", "-f", "csv");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("labscore: max-survivors: "), run.err());
        assertEquals(2, run("--max-survivors", "101").code());
    }
}
