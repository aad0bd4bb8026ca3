package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files make a scenario. */
class ScenarioFilesTest {

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> files(String name) {
        return ScenarioFiles.of(folder.resolve(name)).stream().map(file -> folder.relativize(file).toString()).toList();
    }

    @Test
    void those_that_are_extended_and_included_with_it() throws IOException {
        write("top.yaml", "extends: middle.yaml\ninclude: [ facts/a.csv ]\n");
        write("middle.yaml", "extends: base.yaml\n");
        write("base.yaml", "include:\n  - facts/b.yaml\n  - ./facts/not-there.yaml\n");
        assertEquals(List.of("base.yaml", "facts/a.csv", "facts/b.yaml", "facts/not-there.yaml", "middle.yaml",
                "top.yaml"), files("top.yaml"));
    }

    @Test
    void a_file_that_can_not_be_read_is_one_of_them() throws IOException {
        write("top.yaml", "extends: base.yaml\n");
        write("base.yaml", "include: [ facts");
        assertEquals(List.of("base.yaml", "top.yaml"), files("top.yaml"));
        assertEquals(List.of("nowhere.yaml"), files("nowhere.yaml"));
    }

    @Test
    void circles_end_and_what_lies_outside_is_left_alone() throws IOException {
        write("top.yaml", "extends: top.yaml\ninclude: [ ../outside.yaml, /etc/hosts, [ a ] ]\n");
        assertEquals(List.of("top.yaml"), files("top.yaml"));
    }
}
