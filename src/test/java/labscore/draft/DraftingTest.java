package labscore.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.Labscore;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Vocabulary;
import labscore.fixture.Shipped;
import labscore.problem.ProblemText;
import labscore.ruletest.Mismatch;
import labscore.ruletest.PackTests;
import labscore.ruletest.RuleTest;
import labscore.ruletest.RuleTestFile;
import labscore.ruletest.RuleTestRun;
import labscore.scheme.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the type, what is drafted compiles and passes its test. */
class DraftingTest {

    @TempDir
    private Path here;

    /** All in one pack, which is compiled once: alone in a topic, and among others in one. */
    @ParameterizedTest
    @CsvSource({"rules, security", "src/test/resources/semantics, quality", "src/test/resources/openssf/rules, license"})
    void every_type_can_be_begun_with(Path pack, String dimension) throws IOException {
        Path rules = here.resolve("rules");
        Path folder = Files.createDirectories(rules.resolve(dimension));
        for (String file : List.of("vocabulary.drl", "scorecard.yaml")) {
            Files.copy(pack.resolve(file), rules.resolve(file));
        }
        Vocabulary vocabulary = Labscore.open(pack).judgement().vocabulary();
        String topic = "package " + dimension + "\n";
        String tests = "tests:\n";
        for (EvidenceType type : vocabulary.types().values()) {
            Beginning beginning = new Beginnings(vocabulary, List.of()).of(type);
            Claim alone = new Claim(type.name() + " is good");
            Claim among = new Claim("As good: " + type.name());
            Files.writeString(folder.resolve("alone-" + type.name() + ".drl"),
                    "package " + dimension + "\n" + RuleText.of(alone, beginning));
            Files.writeString(folder.resolve("alone-" + type.name() + RuleTestFile.ENDING), "tests:\n"
                    + CaseText.indented(new CaseText(alone, beginning, vocabulary, RuleTestFile.LABS).alone(), 2));
            topic += "\n" + RuleText.of(among, beginning);
            tests += CaseText.indented(
                    new CaseText(among, beginning, vocabulary, RuleTestFile.LABS).amongOthers(), 2);
        }
        Files.writeString(folder.resolve("together.drl"), topic);
        Files.writeString(folder.resolve("together" + RuleTestFile.ENDING), tests);
        Labscore opened = Labscore.open(rules);
        List<RuleTest> cases = cases(rules, opened.judgement());
        assertEquals(4 * vocabulary.types().size(), cases.size());
        assertEquals(List.of(), mismatches(cases, opened));
    }

    @Test
    void no_case_that_stands_sees_a_draft_where_its_type_leaves_room() throws IOException {
        Judgement judgement = Shipped.labscore().judgement();
        List<Fact> given = cases(Shipped.RULES, judgement).stream()
                .flatMap(test -> test.scenario().facts().stream()).toList();
        List<String> seen = new ArrayList<>();
        for (EvidenceType type : judgement.vocabulary().types().values()) {
            Beginning beginning = new Beginnings(judgement.vocabulary(), given).of(type);
            if (given.stream().anyMatch(beginning::holdsOf)) {
                seen.add(type.name());
            }
        }
        assertEquals(List.of("DisclosurePolicy"), seen, "types whose tests leave no room beside them");
    }

    private static List<RuleTest> cases(Path rules, Judgement judgement) {
        PackTests beside = PackTests.in(rules, judgement);
        return beside.read(beside.topics()).stream().flatMap(topic -> topic.tests().stream()).toList();
    }

    private static List<Mismatch> mismatches(List<RuleTest> cases, Labscore opened) {
        return cases.stream().flatMap(test -> RuleTestRun.of(test, opened::assess).mismatches().stream()).toList();
    }
}
