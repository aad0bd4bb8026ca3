package labscore.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.Labscore;
import labscore.problem.ProblemText;
import labscore.ruletest.RuleTestFile;
import labscore.ruletest.RuleTestRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the type, what is drafted compiles, passes its test, and changes what no other test sees. */
class DraftingTest {

    private static final String ENDING = RuleTestFile.ENDING;

    @TempDir
    private Path here;

    /** With one topic of the pack, since reading all of it takes a second each time. */
    @ParameterizedTest
    @CsvSource({
        "rules, security, bounties",
        "src/test/resources/semantics, quality, meaning",
        "src/test/resources/openssf/rules, license, check"
    })
    void every_type_can_be_begun_with(Path pack, String dimension, String topic) throws IOException {
        Path rules = here.resolve("rules");
        for (String file : List.of("vocabulary.drl", "scorecard.yaml", dimension + "/" + topic + ".drl")) {
            copy(pack.resolve(file), rules.resolve(file));
        }
        copy(pack.resolve(dimension + "/" + topic + ENDING), rules.resolve(dimension + "/" + topic + ENDING));
        List<String> types = List.copyOf(Labscore.open(rules, null).judgement().vocabulary().types().keySet());
        for (String type : types) {
            write(Drafting.of(new Wish(rules, dimension, type + " is good", type, null)));
            write(Drafting.of(new Wish(rules, dimension, "As good is " + type, type, topic)));
        }
        Labscore opened = Labscore.open(rules, null);
        assertEquals("", failures(rules, opened));
        assertTrue(types.stream().allMatch(type -> opened.judgement().rules().keySet()
                .containsAll(List.of(type + " is good", "As good is " + type))));
    }

    private static String failures(Path rules, Labscore opened) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(file -> file.toString().endsWith(RuleTestFile.ENDING)).sorted()
                    .flatMap(file -> RuleTestFile.read(rules, file, opened.judgement()).stream())
                    .flatMap(test -> RuleTestRun.of(test, opened::assess).failures().stream())
                    .map(ProblemText::of).collect(Collectors.joining("\n"));
        }
    }

    private static void write(NewRule rule) throws IOException {
        for (DraftFile file : List.of(rule.rules(), rule.tests())) {
            Files.writeString(file.path(), file.text());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        if (Files.exists(from)) {
            Files.copy(from, to);
        }
    }
}
