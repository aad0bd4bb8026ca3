package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import labscore.cli.PackDoor;
import labscore.fixture.Run;
import labscore.fixture.Shipped;
import org.junit.jupiter.api.Test;

/** The schema that editors read beside the scenarios is that of the vocabulary as it stands. */
class ShippedSchemaTest {

    @Test
    void is_what_the_command_prints() throws IOException {
        Run run = Run.of(PackDoor.opener(Map.of()), Map.of(), Path.of(""), "facts", "schema");
        assertEquals(Files.readString(Shipped.SCENARIOS.resolve("facts.schema.json")), run.out(),
                "write it anew: ./labscore facts schema -o scenarios/facts.schema.json");
    }
}
