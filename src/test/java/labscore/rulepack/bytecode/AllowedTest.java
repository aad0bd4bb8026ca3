package labscore.rulepack.bytecode;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
        Allowed.all().forEach((type, uses) -> uses.names().forEach(use -> unused.add(entry(type, use))));
        use(PACK.types(), unused);
        PACK.units().forEach(unit -> use(unit, unused));

        assertEquals(Set.of(), unused);
    }

    private static void use(CompiledUnit unit, Set<String> unused) {
        for (byte[] code : unit.classes().values()) {
            ClassFile file = new ClassFile(code);
            for (int i = 0; i < file.supertypes(); i++) {
                unused.remove(entry(file.className(file.supertype(i)), Uses.EXTENDS));
            }
            for (int i = 0; i < file.members(); i++) {
                String owner = file.className(file.owner(i));
                unused.remove(entry(owner, file.member(i)));
                unused.remove(entry(owner, file.member(i) + file.descriptor(i)));
            }
        }
    }

    /** One of a numbered family stands for all. */
    private static String entry(String type, String use) {
        return type.replaceAll("\\d+$", "#") + " " + use;
    }
}
