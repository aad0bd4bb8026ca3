package labscore.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import labscore.evidence.Vocabulary;
import labscore.fixture.Shipped;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import org.junit.jupiter.api.Test;

/** Which rules see no lab but the one that they credit. */
class LabLocalityTest {

    private static Set<String> local(Path rules) {
        return rules(rules, LabLocality::holds);
    }

    private static Set<String> rules(Path folder, BiPredicate<RuleBody, Vocabulary> condition) {
        RulePack pack = RulePackReader.read(PackFiles.read(folder));
        Set<String> names = new TreeSet<>();
        pack.bodies().forEach((name, body) -> {
            if (condition.test(body, pack.judgement().vocabulary())) {
                names.add(name);
            }
        });
        return names;
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
    void a_rule_that_looks_up_a_lab_that_its_evidence_names_is_not_of_one_lab() {
        Path rules = Path.of("src/test/resources/bulk/rules");
        Set<String> ofOneLab = local(rules);
        assertTrue(ofOneLab.remove("own: from a rival"));
        assertEquals(ofOneLab, rules(rules, LabLocality::holdsOfOneLab));
    }

    @Test
    void so_do_all_shipped_rules() {
        assertTrue(local(Shipped.RULES).containsAll(Shipped.labscore().bodies().keySet()));
    }
}
