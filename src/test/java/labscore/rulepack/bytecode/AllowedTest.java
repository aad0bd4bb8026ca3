package labscore.rulepack.bytecode;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.engine.RuleEngine;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.cache.PackOpener;
import org.junit.jupiter.api.Test;

/** The list holds what the rule language needs, and no more. */
class AllowedTest {

    private static final CompiledPack PACK = new PackOpener(null, null).open(Path.of("src/test/resources/allforms"));

    @Test
    void every_form_of_the_rule_language_is_let_through() {
        assertDoesNotThrow(() -> RuleEngine.of(PACK));
    }

    @Test
    void nothing_is_on_the_list_that_no_form_needs() {
        Set<String> unused = new TreeSet<>();
        Allowed.all().forEach((type, uses) -> uses.forEach(use -> unused.add(type + " " + use)));
        use(PACK.types(), unused);
        PACK.units().forEach(unit -> use(unit, unused));
        assertEquals(Set.of(), unused);
    }

    private static void use(CompiledUnit unit, Set<String> unused) {
        for (Map.Entry<String, byte[]> compiled : unit.classes().entrySet()) {
            ClassFile file = new ClassFile(compiled.getValue());
            use(file.superclass(), "extends", unused);
            for (int i = 0; i < file.interfaces(); i++) {
                use(file.interfaceAt(i), "extends", unused);
            }
            for (int i = 1; i < file.constants(); i++) {
                if (file.isMember(i)) {
                    use(file.owner(i), file.member(i), unused);
                    use(file.owner(i), file.member(i) + file.descriptor(i), unused);
                }
            }
        }
    }

    private static void use(String type, String use, Set<String> unused) {
        unused.remove(type + " " + use);
        unused.remove(type.replaceAll("\\d+$", "#") + " " + use);
    }
}
