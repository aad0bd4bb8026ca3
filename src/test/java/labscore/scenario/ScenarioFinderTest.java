package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFinderTest {

    @TempDir
    Path temp;

    @BeforeEach
    void two_scenarios() {
        new Folder(temp).with("ann-stays.yaml", "").with("base.yaml", "").with("deep/one.yaml", "").with("rows.csv", "");
    }

    @Test
    void a_bare_name_is_a_file_in_the_folder_of_scenarios() {
        assertEquals(temp.resolve("ann-stays.yaml"), ScenarioFinder.find("ann-stays", temp));
        assertEquals(temp.resolve("ann-stays.yaml"), ScenarioFinder.find("ann-stays.yaml", temp));
        assertEquals(temp.resolve("deep/one.yaml"), ScenarioFinder.find("deep/one", temp));
    }

    @Test
    void a_path_is_taken_as_it_is() {
        String given = temp.resolve("base.yaml").toString();
        assertEquals(Path.of(given), ScenarioFinder.find(given, Path.of("elsewhere")));
    }

    @Test
    void a_name_that_is_nearly_right_is_offered() {
        assertEquals("ann-stays", problem("an-stays").nearest());
        assertEquals(temp.resolve("base.yaml").toString(), problem(temp.resolve("bas.yaml").toString()).nearest());
    }

    @Test
    void the_names_in_a_folder_are_sorted() {
        assertEquals(List.of("ann-stays", "base"), ScenarioFinder.names(temp));
        assertEquals(List.of(), ScenarioFinder.names(temp.resolve("none")));
    }

    private Problem problem(String given) {
        return assertThrows(LabscoreException.class, () -> ScenarioFinder.find(given, temp)).problems().get(0);
    }
}
