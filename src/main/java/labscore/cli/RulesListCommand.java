package labscore.cli;

import java.util.List;
import labscore.analysis.use.RuleUse;
import labscore.cli.AssessmentOptions.Assessed;
import labscore.report.Answers;
import labscore.ruletest.Mentions;
import labscore.scheme.Judgement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore rules list}. */
@picocli.CommandLine.Command(name = "list", description = "List rules and what they do in a scenario.")
final class RulesListCommand implements Command {

    @Option(names = "--in", paramLabel = "SCENARIO", description = "A scenario's name or path; the baseline without.")
    private String scenario;

    @Mixin
    private RuleFilter filter;
    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        Assessed assessed = assessment.assessed(desk, scenario);
        Judgement judgement = assessed.assessment().judgement();
        filter.check(judgement);
        List<RuleUse> uses = RuleUse.of(
                assessed.assessment(), Mentions.in(assessment.folder(desk), judgement));
        answer.give(desk, Answers.rules(assessed.assessment(), uses.stream().filter(filter::accepts).toList()));
        return ExitCode.OK;
    }
}
