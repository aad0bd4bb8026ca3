package labscore.cli;

import labscore.cli.AssessmentOptions.Assessed;
import labscore.evidence.Lab;
import labscore.report.Answers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore explain}. */
@picocli.CommandLine.Command(
        name = "explain", description = "Explain a lab's score: dimension, rule, evidence, source.")
final class ExplainCommand implements Command {

    @Parameters(index = "0", paramLabel = "LAB", description = "A lab's id, name or alias.")
    private String lab;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
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
        Assessed assessed = assessment.assessed(desk, scenario);
        Lab found = new LabNames(assessed.scenario().labs()).find(lab);
        answer.give(desk, Answers.explain(
                assessed.assessment(), assessed.assessment().scorecard(found.id()).orElseThrow()));
        return ExitCode.OK;
    }
}
