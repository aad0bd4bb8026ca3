package labscore.cli;

import java.util.List;
import labscore.evidence.Lab;
import labscore.report.Answers;
import labscore.scoring.Assessment;
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
    private AssessmentOptions assessment = new AssessmentOptions();
    @Mixin
    private AnswerOptions answer = new AnswerOptions();
    @Mixin
    private CommonOptions common = new CommonOptions();

    /** @param words that stand behind its name, 1 or 2 */
    static ExplainCommand of(List<String> words) {
        ExplainCommand command = new ExplainCommand();
        command.lab = words.get(0);
        command.scenario = words.size() > 1 ? words.get(1) : null;
        return command;
    }

    @Override
    public ExitCode run(Desk desk) {
        Assessment assessed = assessment.assessment(desk, scenario, answer.format());
        Lab found = LabNames.of(assessed).find(lab);
        answer.give(desk, Answers.explain(assessed, assessed.scorecard(found.id()).orElseThrow()));
        return ExitCode.OK;
    }
}
