package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFingerprintTest {

    @TempDir
    Path temp;

    @Test
    void each_value_of_labs_and_facts_counts() {
        List<String> values = List.of("name: Acme,", "Acme Tools ]", "Bolt Group", "Delivery note", "1.5e3", "12\n",
                "2026-04-02", "confirmed", "Ann Bell", "tool-making", "handsOn: true", "60%", "contested: true",
                "Trade Weekly", "org/ann", "published: 2026", "id: ann-joins");
        List<String> others = List.of("name: Acme Ltd,", "Acme Toolz ]", "Bolt", "Note", "1501", "13\n",
                "2026-04", "reported", "Ann Bella", "casting", "handsOn: false", "61%", "contested: false",
                "Trade Daily", "org/bell", "published: 2025", "id: ann-goes");
        Set<String> prints = new HashSet<>(Set.of(print(Folder.BASE)));
        for (int i = 0; i < values.size(); i++) {
            assertTrue(prints.add(print(Folder.BASE.replace(values.get(i), others.get(i)))), values.get(i));
        }
    }

    @Test
    void formatting_and_choices_of_the_scenario_do_not_count() {
        String other = Folder.BASE.replace("Makers of parts", "Others").replace("asOf: 2026-07-05", "asOf: 2026-07-06")
                .replace("confirmed", "'100 %'   # sure").replace("1.5e3", "1500.0");
        assertEquals(print(Folder.BASE), print(other));
    }

    @Test
    void it_is_a_hash() {
        assertTrue(print(Folder.BASE).matches("[0-9a-f]{64}"));
    }

    private String print(String text) {
        return ScenarioFingerprint.of(new Folder(temp).with("base.yaml", text).read("base.yaml"));
    }
}
