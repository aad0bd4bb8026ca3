package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.evidence.Lab;
import labscore.fixture.Golden;
import labscore.fixture.Run;
import labscore.fixture.Shipped;
import labscore.report.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code why-not}: what it prints of the shipped baseline. */
class WhyNotCliTest {

    private static Run run(Map<String, String> environment, String... words) {
        List<String> all = new ArrayList<>(List.of("why-not"));
        all.addAll(List.of(words));
        return Run.of(Shipped.door(), environment, Path.of(""), all.toArray(new String[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "a-number, openai, People stay",
        "nothing, amazon, People stay",
        "credited, anthropic, People stay",
        "an-aggregate, mistral, Theory and production",
        "a-person, meta, A leading researcher takes up hands-on",
    })
    void answers_are_as_they_were_found_right(String name, String lab, String rule) {
        Map<String, String> narrow = Map.of("LABSCORE_STDOUT_TTY", "1", "COLUMNS", "80", "NO_COLOR", "1");
        Run run = run(narrow, lab, rule);

        assertEquals(new Run(0, run.out(), ""), run);
        Golden.assertSame("why-not/" + name + "-80.txt", run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        Golden.assertSame("why-not/" + name + ".md", run(Map.of(), lab, rule, "-f", "markdown").out());
        Golden.assertSame("why-not/" + name + ".json", run(Map.of(), lab, rule, "-f", "json").out());
        Golden.assertSame("why-not/" + name + ".csv", run(Map.of(), lab, rule, "-f", "csv").out());
    }

    @Test
    void answers_of_all_labs_are_as_published() {
        for (Lab lab : Shipped.baseline().labs()) {
            for (String rule : List.of("People stay", "People known by name join", "A leading person is won")) {
                String json = run(Map.of(), lab.id(), rule, "-f", "json").out();
                assertEquals(Set.of(), JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(Schemas.ofAnswer("why-not")).validate(json, InputFormat.JSON));
            }
        }
    }

    @Test
    void a_lab_or_rule_that_is_not_there_is_refused_with_the_nearest_name() {
        Run run = run(Map.of(), "amazn", "People stay");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("amazon"), run.err());
    }
}
