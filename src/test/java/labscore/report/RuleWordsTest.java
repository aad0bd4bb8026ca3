package labscore.report;

import java.nio.file.Path;
import java.util.stream.Collectors;
import labscore.fixture.Golden;
import labscore.fixture.Shipped;
import labscore.report.wording.RuleWords;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import org.junit.jupiter.api.Test;

/** Each construct of the rule language has words, and those of the shipped rules were read and found plain. */
class RuleWordsTest {

    @Test
    void every_construct_is_in_words() {
        Golden.assertSame("words/constructs.txt", words(Path.of("src/test/resources/semantics")));
    }

    @Test
    void every_shipped_rule_is_in_words() {
        Golden.assertSame("words/shipped.txt", words(Shipped.RULES));
    }

    private static String words(Path rules) {
        RulePack pack = RulePackReader.read(PackFiles.read(rules));
        return pack.judgement().rules().keySet().stream()
                .map(rule -> words(pack, rule)).collect(Collectors.joining("\n"));
    }

    private static String words(RulePack pack, String rule) {
        RuleWords words = RuleWords.of(pack.bodies().get(rule), pack.judgement().vocabulary());
        return rule + "\n" + words.conditions().stream().map(line -> "  " + line + "\n").collect(Collectors.joining())
                + "  " + words.credit() + "\n";
    }
}
