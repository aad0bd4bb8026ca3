package labscore.cli;

import java.util.List;
import labscore.report.Answers;
import labscore.report.Format;
import labscore.scoring.Assessment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore rank}. */
@picocli.CommandLine.Command(name = "rank", description = "Rank the labs: who stands where, by how much, and why.")
final class RankCommand implements Command {

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
    private String scenario;

    @Mixin
    private AssessmentOptions assessment = new AssessmentOptions();
    @Mixin
    private ScoreGate gate = new ScoreGate();
    @Mixin
    private AnswerOptions answer = new AnswerOptions();
    @Mixin
    private CommonOptions common = new CommonOptions();

    /** @param words that stand behind its name, at most 1 */
    static RankCommand of(List<String> words) {
        RankCommand command = new RankCommand();
        command.scenario = words.isEmpty() ? null : words.get(0);
        return command;
    }

    @Override
    public ExitCode run(Desk desk) {
        Format format = answer.format();
        gate.check();
        Assessment assessed = assessment.ranking(desk, scenario, format);
        answer.give(desk, Answers.rank(assessed));
        return desk.verdict(gate.failures(assessed));
    }
}
