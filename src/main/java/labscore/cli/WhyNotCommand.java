package labscore.cli;

import labscore.analysis.whynot.WhyNot;
import labscore.cli.AssessmentOptions.Opened;
import labscore.condition.RuleBody;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.report.Answers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore why-not}. */
@picocli.CommandLine.Command(
        name = "why-not", description = "Tell what keeps a rule from crediting a lab, and what comes nearest.")
final class WhyNotCommand implements Command {

    @Parameters(index = "0", paramLabel = "LAB", description = "A lab's id, name or alias.")
    private String lab;

    @Parameters(index = "1", paramLabel = "RULE", description = "A rule's name, or as much of it as tells it apart.")
    private String rule;

    @Parameters(index = "2", arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
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
        RuleBody body = opened.door().bodies().get(
                new RuleNames(opened.door().judgement().rules().keySet()).find(rule));
        Scenario chosen = opened.scenario(scenario);
        Lab found = new LabNames(chosen.labs()).find(lab);
        answer.give(desk, Answers.whyNot(opened.door().assess(chosen),
                WhyNot.of(body, found, opened.door().judgement(), chosen)));
        return ExitCode.OK;
    }
}
