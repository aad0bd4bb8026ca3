package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import labscore.fixture.Golden;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;

/** What only Drools finds is located, and never shown in its words. */
class BuildProblemsTest {

    private static final Path PACK = Path.of("src/test/resources/semantics");
    private static final RulePack SOUND = RulePackReader.read(PackFiles.read(PACK));

    @Test
    void a_condition_that_drools_quotes_is_shown_at_its_place() {
        LabscoreException failure = new BuildProblems(SOUND, sources -> true)
                .failure(List.of("Unable to Analyse Expression units * 2 > 6 || late == false:\n[Error: …]"));
        Golden.assertSame("packs/does-not-compile-condition.txt", shown(failure));
    }

    @Test
    void a_rule_that_drools_names_is_shown_at_its_place() {
        LabscoreException failure = new BuildProblems(SOUND, sources -> true)
                .failure(List.of("Rule Compilation error in weighted units: [-1,0] class GENERATED_1"));
        assertTrue(shown(failure).contains("rule \"weighted units\""), shown(failure));
        assertFalse(shown(failure).contains("GENERATED"));
    }

    @Test
    void a_rule_that_drools_does_not_name_is_found_by_trying() {
        LabscoreException failure = failure(broken("units > 3", "record > 3"));
        Golden.assertSame("packs/does-not-compile-rule.txt", shown(failure));
    }

    @Test
    void a_vocabulary_that_drools_refuses_is_named() {
        LabscoreException failure = failure(broken(": Boolean", ": Nonsense"));
        assertTrue(shown(failure).startsWith("rules/vocabulary.drl: the vocabulary does not compile"), shown(failure));
    }

    @Test
    void what_drools_says_is_kept_for_those_who_look_for_the_cause() {
        LabscoreException failure = failure(broken("units > 3", "units > \"nonsense\""));
        assertTrue(failure.getCause().getMessage().contains("nonsense"), failure.getCause().getMessage());
        assertFalse(failure.getMessage().contains("nonsense"));
    }

    @Test
    void rules_that_compile_are_not_suspected() {
        assertEquals(SOUND.judgement(), PackCompiler.compile(SOUND).judgement());
        assertEquals(List.of(), new Culprits(SOUND, sources -> true).rules());
    }

    private static RulePack broken(String sound, String broken) {
        List<CheckedSource> sources = SOUND.sources().stream().map(source -> new CheckedSource(
                source.file(), source.packageName(), source.drl().replaceFirst(sound, broken))).toList();
        return new RulePack(SOUND.judgement(), SOUND.bodies(), sources);
    }

    private static LabscoreException failure(RulePack pack) {
        return assertThrows(LabscoreException.class, () -> PackCompiler.compile(pack));
    }

    private static String shown(LabscoreException failure) {
        return failure.getMessage().replace(PACK.toString(), "rules") + "\n";
    }
}
