package labscore.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import labscore.evidence.Vocabulary;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import labscore.rulepack.check.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    /** Every property whose name stands anywhere in the text of a rule, in whatever form. */
    @ParameterizedTest
    @ValueSource(strings = {"rules", "src/test/resources/allforms", "src/test/resources/bulk/rules"})
    void every_property_that_a_rule_names_is_mentioned(String folder) {
        RulePack pack = RulePackReader.read(PackFiles.read(Path.of(folder)));
        Set<String> properties = properties(pack.judgement().vocabulary());
        assertTrue(properties.containsAll(List.of("weight", "confidence", "date", "reverses")));
        pack.bodies().forEach((name, body) -> {
            Set<String> mentioned = Mentions.of(body);
            mentioned.retainAll(properties);
            Set<String> written = words(body);
            written.retainAll(properties);
            assertEquals(written, mentioned, name);
        });
    }

    private static Set<String> properties(Vocabulary vocabulary) {
        Set<String> properties = new TreeSet<>();
        vocabulary.types().keySet().forEach(type ->
                properties.addAll(Properties.of(type, vocabulary).orElseThrow().keySet()));
        return properties;
    }

    /** But those in quotes and in comments; variables begin with a dollar. */
    private static Set<String> words(RuleBody body) {
        String text = body.source().text().substring(body.elements().get(0).span().start());
        String rule = text.substring(0, text.indexOf("\nend"))
                .replaceAll("//.*", "").replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"]*\"", "\"\"");
        Set<String> words = new TreeSet<>();
        Pattern.compile("\\$?\\w+").matcher(rule).results().forEach(word -> words.add(word.group()));
        return words;
    }
}
