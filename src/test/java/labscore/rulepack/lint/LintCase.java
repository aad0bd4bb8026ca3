package labscore.rulepack.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import labscore.condition.RuleBody;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;
import labscore.fixture.PackBuilder;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.RulePack;
import labscore.rulepack.check.TopicCheck;
import labscore.rulepack.check.VocabularyCheck;
import labscore.scenario.Language;
import labscore.scenario.ScenarioReader;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/** A vocabulary and one topic of rules on it. */
record LintCase(SourceText source, Vocabulary vocabulary, TopicCheck.Result rules) {

    private static final String DIMENSION = "quality";

    static LintCase of(Path vocabulary, Path rules) throws IOException {
        return of(source(vocabulary), source(rules));
    }

    /** @param rules text of a topic of the dimension quality */
    static LintCase of(Path vocabulary, String rules) throws IOException {
        return of(source(vocabulary), new SourceText("rules.drl", "quality/rules.drl", rules));
    }

    private static LintCase of(SourceText vocabulary, SourceText rules) {
        VocabularyCheck.Result declared = VocabularyCheck.of(vocabulary);
        assertEquals(List.of(), declared.problems());
        TopicCheck.Result checked = TopicCheck.of(rules, DIMENSION, declared.vocabulary());
        assertEquals(List.of(), checked.problems());
        return new LintCase(vocabulary, declared.vocabulary(), checked);
    }

    private static SourceText source(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new SourceText(name, name, Files.readString(file));
    }

    Scenario scenario(Path file) {
        return ScenarioReader.read(file,
                new Language(vocabulary, PackBuilder.WORDS, Set.of(DIMENSION), Set.of(), Set.of(), ""));
    }

    List<Problem> problems(FactUsage usage) {
        Map<String, Rule> headers = rules.rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
        Map<String, RuleBody> bodies =
                rules.bodies().stream().collect(Collectors.toMap(RuleBody::rule, Function.identity()));
        Judgement judgement =
                new Judgement(vocabulary, PackBuilder.pack().build().scheme(), headers, "lint");
        return Lint.of(new RulePack(judgement, bodies, List.of()), source, usage);
    }
}
