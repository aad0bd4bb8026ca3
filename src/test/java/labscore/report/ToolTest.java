package labscore.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ToolTest {

    @Test
    void the_version_is_that_of_the_build() throws Exception {
        assertTrue(Files.readString(Path.of("pom.xml")).contains(
                "<artifactId>labscore</artifactId>\n  <version>" + Tool.VERSION + "</version>"));
    }
}
