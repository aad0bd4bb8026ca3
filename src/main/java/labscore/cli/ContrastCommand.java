package labscore.cli;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.Contrast;
import labscore.analysis.GapChange;
import labscore.analysis.LabMove;
import labscore.evidence.Lab;
import labscore.report.Answer;
import labscore.report.Answers;
import labscore.report.Format;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore contrast}. */
@picocli.CommandLine.Command(
        name = "contrast", description = "Split the gap between two labs by dimension and rule; "
                + "with two scenarios, why it changes from one to the other.")
final class ContrastCommand implements Command {

    @Parameters(index = "0", paramLabel = "LAB", description = "A lab's id, name or alias.")
    private String first;

    @Parameters(index = "1", paramLabel = "LAB", description = "The lab to hold it against.")
    private String second;

    @Parameters(index = "2", arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
    private String scenario;

    @Parameters(index = "3", arity = "0..1", paramLabel = "SCENARIO",
            description = "Another: why is the gap another there?")
    private String other;

    @Mixin
    private AssessmentOptions assessment = new AssessmentOptions();
    @Mixin
    private AnswerOptions answer = new AnswerOptions();
    @Mixin
    private CommonOptions common = new CommonOptions();

    /** @param words that stand behind its name, 2 to 4 */
    static ContrastCommand of(List<String> words) {
        ContrastCommand command = new ContrastCommand();
        command.first = words.get(0);
        command.second = words.get(1);
        command.scenario = words.size() > 2 ? words.get(2) : null;
        command.other = words.size() > 3 ? words.get(3) : null;
        return command;
    }

    @Override
    public ExitCode run(Desk desk) {
        Format format = answer.format();
        answer.give(desk, other == null ? contrast(desk, format) : change(desk, format));
        return ExitCode.OK;
    }

    private Answer contrast(Desk desk, Format format) {
        Assessment assessed = assessment.assessment(desk, scenario, format);
        Contrast contrast = Contrast.between(assessed.judgement().scheme().mean(),
                card(assessed, first), card(assessed, second));
        return Answers.contrast(assessed, contrast);
    }

    private Answer change(Desk desk, Format format) {
        List<Assessment> assessments = assessment.assessed(desk, List.of(scenario, other), format);
        Comparison comparison = Comparison.between(assessments.get(0), assessments.get(1));
        return Answers.gapChange(comparison, GapChange.between(move(comparison, first), move(comparison, second)));
    }

    private static LabMove move(Comparison comparison, String typed) {
        Lab lab = new LabNames(comparison.labs().stream().map(LabMove::lab).toList()).find(typed);
        return comparison.labs().stream().filter(move -> move.lab().equals(lab)).findFirst().orElseThrow();
    }

    private static Scorecard card(Assessment assessed, String typed) {
        return assessed.scorecard(LabNames.of(assessed).find(typed).id()).orElseThrow();
    }
}
