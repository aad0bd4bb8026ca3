package labscore.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import labscore.fixture.Shipped;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import org.junit.jupiter.api.Test;

/** Which rules see no lab but the one that they credit. */
class LabLocalityTest {

    private static Set<String> local(Path rules) {
        RulePack pack = RulePackReader.read(PackFiles.read(rules));
        Set<String> local = new TreeSet<>();
        pack.bodies().forEach((name, body) -> {
            if (LabLocality.holds(body, pack.judgement().vocabulary())) {
                local.add(name);
            }
        });
        return local;
    }

    @Test
    void every_pattern_must_name_the_lab_that_is_credited_or_be_linked_to_one_that_does() {
        Set<String> own = new TreeSet<>();
        Path rules = Path.of("src/test/resources/bulk/rules");
        RulePackReader.read(PackFiles.read(rules)).bodies().keySet().stream()
                .filter(name -> name.startsWith("own:")).forEach(own::add);
        assertEquals(6, own.size());
        assertEquals(own, local(rules));
    }

    @Test
    void so_do_all_shipped_rules() {
        assertTrue(local(Shipped.RULES).containsAll(Shipped.labscore().bodies().keySet()));
    }
}
