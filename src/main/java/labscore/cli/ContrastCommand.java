package labscore.cli;

import labscore.analysis.Contrast;
import labscore.cli.AssessmentOptions.Assessed;
import labscore.report.Answers;
import labscore.scoring.Scorecard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore contrast}. */
@picocli.CommandLine.Command(
        name = "contrast", description = "Split the gap between two labs by dimension and rule.")
final class ContrastCommand implements Command {

    @Parameters(index = "0", paramLabel = "LAB", description = "A lab's id, name or alias.")
    private String first;

    @Parameters(index = "1", paramLabel = "LAB", description = "The lab to hold it against.")
    private String second;

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
        Assessed assessed = assessment.assessed(desk, scenario);
        Contrast contrast = Contrast.between(assessed.assessment().judgement().scheme().mean(),
                card(assessed, first), card(assessed, second));
        answer.give(desk, Answers.contrast(assessed.assessment(), contrast));
        return ExitCode.OK;
    }

    private static Scorecard card(Assessed assessed, String typed) {
        String id = new LabNames(assessed.scenario().labs()).find(typed).id();
        return assessed.assessment().scorecard(id).orElseThrow();
    }
}
