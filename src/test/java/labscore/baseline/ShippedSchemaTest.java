package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import labscore.cli.PackDoor;
import labscore.fixture.EditorSchema;
import labscore.fixture.Run;
import labscore.fixture.Shipped;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editors read the schemas that stand beside the files: each file names its own and is right by it. */
class ShippedSchemaTest {

    private static final String MODELINE = "# yaml-language-server: $schema=";

    @ParameterizedTest
    @CsvSource({
        "scenario, scenarios/facts.schema.json", "test, rules/tests.schema.json", "scorecard, rules/scorecard.schema.json"
    })
    void a_schema_is_what_the_command_prints(String of, String file) throws IOException {
        Run run = Run.of(PackDoor.opener(Map.of()), Map.of(), Path.of(""), "facts", "schema", "--of", of);
        assertEquals(Files.readString(Path.of(file)), run.out(),
                "write it anew: ./labscore facts schema --of " + of + " -o " + file);
    }

    @TestFactory
    Stream<DynamicTest> each_file_names_its_schema_and_is_right_by_it() throws IOException {
        return written().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
            String text = Files.readString(file);
            assertTrue(text.startsWith(MODELINE), "begin with " + MODELINE + "PATH");
            Path schema = file.resolveSibling(text.lines().findFirst().orElseThrow().substring(MODELINE.length()));
            assertEquals(schemaOf(file), schema.normalize());
            assertEquals(Set.of(), EditorSchema.of(Files.readString(schema)).findings(text));
        }));
    }

    private static Path schemaOf(Path file) {
        if (file.startsWith(Shipped.SCENARIOS)) {
            return Shipped.SCENARIOS.resolve("facts.schema.json");
        }
        return Shipped.RULES.resolve(
                file.endsWith("scorecard.yaml") ? "scorecard.schema.json" : "tests.schema.json");
    }

    private static List<Path> written() throws IOException {
        try (Stream<Path> rules = Files.walk(Shipped.RULES); Stream<Path> scenarios = Files.walk(Shipped.SCENARIOS)) {
            return Stream.concat(rules, scenarios).filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
