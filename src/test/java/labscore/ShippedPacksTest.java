package labscore;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import labscore.fixture.Copies;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedPacksTest {

    @Test
    void rules_that_are_wrong_do_not_stop_the_build(@TempDir Path folder) throws Exception {
        Path rules = folder.resolve("rules");
        Copies.copy(Shipped.RULES, rules);
        Files.writeString(rules.resolve("talent/wrong.drl"), "package talent\nrule wrong\n");
        assertThrows(LabscoreException.class, () -> Labscore.open(rules));
        assertDoesNotThrow(() -> ShippedPacks.main(new String[] {rules.toString(), folder.resolve("kept").toString()}));
    }
}
