package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/**
 * Why {@code exists} is refused, and why what is offered instead is not: a rule with an {@code exists}
 * never fires when another package has a similar one (incubator-kie issue 7115). These are rules as
 * Drools has them, past all our checks. When the first test fails, Drools has been mended, and the
 * refusal can be taken back.
 */
class ExistsTrapTest {

    private static final String TYPES = "package types declare A end declare B end declare C end";
    private static final String RULE = """
            package %s
            import types.*
            global java.util.List fired
            rule "%s" when %s then fired.add( "%s" ); end
            """;

    @Test
    void exists_misses_what_is_there_when_another_package_has_a_similar_one() throws Exception {
        assertEquals(List.of(), firedFor("exists( A() and not B() )", "exists( A() and C() )"));
    }

    @Test
    void exists_alone_is_right() throws Exception {
        assertEquals(List.of("subject"), firedFor("exists( A() and not B() )", "C()"));
    }

    @Test
    void what_is_offered_instead_is_right_beside_a_similar_one() throws Exception {
        assertEquals(List.of("subject"), firedFor(
                "accumulate( A() and not B(); $n : count(); $n > 0 )",
                "accumulate( A() and C(); $n : count(); $n > 0 )"));
    }

    @Test
    void what_is_offered_instead_is_right_beside_an_exists() throws Exception {
        assertEquals(List.of("subject"), firedFor(
                "accumulate( A() and not B(); $n : count(); $n > 0 )", "exists( A() and C() )"));
    }

    /** With one fact, of type A: the subject's condition holds, and the sibling's does not. */
    private static List<String> firedFor(String subject, String sibling) throws Exception {
        KieBase base = built(TYPES, rule("first", "subject", subject), rule("second", "sibling", sibling));
        List<String> fired = new ArrayList<>();
        try (KieSession session = base.newKieSession()) {
            session.setGlobal("fired", fired);
            session.insert(base.getFactType("types", "A").newInstance());
            session.fireAllRules();
        }
        return fired;
    }

    private static String rule(String packageName, String name, String condition) {
        return RULE.formatted(packageName, name, condition, name);
    }

    private static KieBase built(String... files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("labscore", "exists-trap", "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        for (int i = 0; i < files.length; i++) {
            system.write("src/main/resources/package" + i + "/" + i + ".drl", files[i]);
        }
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(ExecutableModelProject.class);
        assertFalse(builder.getResults().hasMessages(Message.Level.ERROR), () -> builder.getResults().toString());
        return services.newKieContainer(release).getKieBase();
    }
}
