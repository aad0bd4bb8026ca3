package labscore.cli;

import java.util.List;
import labscore.analysis.use.RuleShare;
import labscore.analysis.use.RuleUse;
import labscore.cli.AssessmentOptions.Opened;
import labscore.condition.RuleBody;
import labscore.report.Answers;
import labscore.report.RuleStory;
import labscore.report.wording.RuleWords;
import labscore.ruletest.Mentions;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore rules show}. */
@picocli.CommandLine.Command(
        name = "show", description = "Tell all of one rule: what it means, whom it credits, what tests it.")
final class RulesShowCommand implements Command {

    @Parameters(index = "0", paramLabel = "NAME", description = "A rule's name, or as much of it as tells it apart.")
    private String name;

    @Option(names = "--in", paramLabel = "SCENARIO", description = "A scenario's name or path; the baseline without.")
    private String scenario;

    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        Opened opened = assessment.opened(desk);
        Judgement judgement = opened.door().judgement();
        String rule = new RuleNames(judgement.rules().keySet()).find(name);
        Assessment assessed = opened.door().assess(opened.scenario(scenario));
        List<RuleUse> uses = RuleUse.of(assessed, Mentions.in(assessment.folder(desk), judgement));
        RuleUse use = uses.stream().filter(each -> each.rule().name().equals(rule)).findFirst().orElseThrow();
        RuleBody body = opened.door().bodies().get(rule);
        answer.give(desk, Answers.rule(assessed, new RuleStory(use, RuleShare.of(use, uses),
                RuleWords.of(body, judgement.vocabulary()), body.lines(use.rule().where().line()))));
        return ExitCode.OK;
    }
}
