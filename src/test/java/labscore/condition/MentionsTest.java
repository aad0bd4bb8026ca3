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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final Span AT = new Span(0, 1);

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

    @Test
    void a_name_is_found_wherever_it_may_stand() {
        Element.Pattern inner = new Element.Pattern("$b", "B", List.of(
                new Constraint("$v", name("bound")), new Constraint(null, new Expression.Binary("==",
                        name("compared"), new Expression.Unary("-", of("$x", "negated"), AT), AT))), AT);
        Element.Absence absence = new Element.Absence(List.of(new Element.Pattern(null, "C", List.of(
                new Constraint(null, new Expression.In(name("one"), List.of(name("listed")), true, AT))), AT)), AT);
        Element.Aggregate aggregate = new Element.Aggregate(List.of(inner, absence),
                new Constraint("$key", of("$b", "key")),
                List.of(new FunctionCall("$n", "count", AT, null),
                        new FunctionCall("$s", "sum", AT, of("$b", "added"))),
                List.of(new Expression.Binary(">", name("$s"), of("$x", "result"), AT)), AT);
        RuleBody body = new RuleBody("rule", List.of(aggregate), of("$x", "credited"),
                new Expression.Call(of("$x", "amount"), "isAfter", List.of(of("$x", "argument")), AT), null);
        assertTrue(Mentions.of(body).containsAll(Set.of("bound", "compared", "negated", "one", "listed", "key",
                "added", "result", "credited", "amount", "argument")), Mentions.of(body).toString());
        assertEquals(Set.of("$x"), Mentions.of(new RuleBody("rule", List.of(), name("$x"), null, null)));
    }

    private static Expression name(String name) {
        return new Expression.Name(name, AT);
    }

    private static Expression of(String variable, String name) {
        return new Expression.Member(name(variable), name, AT);
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
