package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_the_one_scenario_that_builds_on_no_other() throws IOException {
        write("base.yaml", "scenario: All\n");
        write("first.yaml", "extends: base.yaml\n");
        write("later.yaml", "scenario: Later\r\nextends : base.yaml\r\n");
        write("sequel.yaml", "scenario: One that extends another\nextends: base.yaml\n");
        write("old.yaml", "scenario: Old\rextends\t\n: base.yaml\r");
        write("notes.md", "scenario: None\n");
        Files.createDirectory(folder.resolve("folder.yaml"));
        assertEquals("base", Baseline.in(folder));
    }

    @Test
    void a_word_that_is_no_key_of_the_file_does_not_count() throws IOException {
        List<String> texts = List.of("# extends: base.yaml\n", "note: extends: a\n", "a:\n  extends: base.yaml\n",
                "extends no other\n", "extended: true\n", "extends", "extends\u2003: base.yaml\n");
        for (int i = 0; i < texts.size(); i++) {
            write(i + ".yaml", texts.get(i));
        }
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6"), Baseline.candidates(folder));
    }

    @Test
    void several_are_named_and_none_is_told() throws IOException {
        assertTrue(message(folder).contains("there is no scenario in " + folder), message(folder));
        assertTrue(message(folder.resolve("nowhere")).contains("there is no scenario in"));
        write("b.yaml", "");
        write("a.yaml", "");
        assertTrue(message(folder).contains("build on no other"), message(folder));
        assertEquals(List.of("a", "b"), Baseline.candidates(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String message(Path folder) {
        return assertThrows(LabscoreException.class, () -> Baseline.in(folder)).getMessage();
    }
}
