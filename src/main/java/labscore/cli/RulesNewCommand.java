package labscore.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import labscore.draft.Drafting;
import labscore.draft.NewRule;
import labscore.draft.Wish;
import labscore.report.Schemas;
import labscore.report.document.TerminalDocument;
import labscore.ruletest.RuleTestFile;
import labscore.ruletest.TestSchema;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore rules new}. */
@picocli.CommandLine.Command(
        name = "new", description = "Write a rule that works and its test, to be made into what you mean.")
final class RulesNewCommand implements Command {

    @Parameters(index = "0", paramLabel = "DIMENSION", description = "What the rule is about: a folder of the pack.")
    private String dimension;

    @Parameters(index = "1", paramLabel = "CLAIM",
            description = "The rule's name: a sentence that may be true of a lab.")
    private String claim;

    @Option(names = "--type", paramLabel = "TYPE", description = "Type of evidence to begin with.")
    private String type;

    @Option(names = "--file", paramLabel = "TOPIC",
            description = "Add to the rules and tests of this topic; without it the rule gets files of its own.")
    private String topic;

    @Mixin
    private RulesOption rules;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        Path pack = rules.folder(desk);
        NewRule rule = Drafting.of(new Wish(pack, dimension, claim, type, topic));
        Map<Path, String> texts = new LinkedHashMap<>();
        boolean fresh = !Files.exists(rule.rules().path());
        texts.put(rule.rules().path(), rule.rules().text());
        texts.put(rule.tests().path(), rule.tests().text());
        texts.putAll(schema(pack.resolve(RuleTestFile.SCHEMA), rule));
        new WholeFiles(texts).write();
        desk.print(TerminalDocument.of(new NewRuleText(rule, fresh).document(), desk.look()));
        return ExitCode.OK;
    }

    /** Editors offer the new name, too: a schema that was up to date stays so. */
    private static Map<Path, String> schema(Path file, NewRule rule) {
        boolean current = Schemas.text(TestSchema.of(rule.before())).equals(StandingText.of(file));
        return current ? Map.of(file, Schemas.text(TestSchema.of(rule.after()))) : Map.of();
    }
}
