package labscore.cli;

import labscore.report.Answers;
import labscore.scoring.Assessment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore rank}. */
@picocli.CommandLine.Command(name = "rank", description = "Rank the labs: who stands where, by how much, and why.")
final class RankCommand implements Command {

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
    private String scenario;

    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private ScoreGate gate;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        gate.check();
        Assessment assessed = assessment.assessment(desk, scenario);
        answer.give(desk, Answers.rank(assessed));
        return desk.verdict(gate.failures(assessed));
    }
}
