package labscore.cli;

import labscore.analysis.goal.Defence;
import labscore.evidence.Scenario;
import labscore.report.Answers;
import picocli.CommandLine.Mixin;

/** {@code labscore defend}. */
@picocli.CommandLine.Command(
        name = "defend", description = "Find the single facts that cost a lab its rank if they are false.")
final class DefendCommand implements Command {

    @Mixin
    private ContestOptions contest;
    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        AssessmentOptions.Opened opened = assessment.opened(desk);
        Scenario scenario = opened.scenario(contest.scenario());
        Defence defence;
        try (Watched watched = opened.watched()) {
            defence = Defence.of(watched, scenario, contest.in(scenario, opened.door().judgement()));
        }
        answer.give(desk, Answers.defence(defence));
        return ExitCode.OK;
    }
}
