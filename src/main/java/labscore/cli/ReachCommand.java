package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import labscore.analysis.goal.Reach;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.report.Answers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore reach}. */
@picocli.CommandLine.Command(
        name = "reach", description = "Find the smallest sets of changes that bring a lab to a rank.")
final class ReachCommand implements Command {

    @Mixin
    private ContestOptions contest;

    @Option(names = "--rank", paramLabel = "N", defaultValue = "1", description = "The rank to reach; without it 1.")
    private int rank;
    @Option(names = "--at-most", paramLabel = "K", defaultValue = "2",
            description = "Changes in a set; without it ${DEFAULT-VALUE}.")
    private int atMost;
    @Option(names = "--avoid", paramLabel = "ID", description = "A fact that stays as it is; repeatable.")
    private List<String> avoid = new ArrayList<>();
    @Option(names = "--candidates", paramLabel = "SCENARIO", description = "Facts of this scenario may be added.")
    private String candidates;
    @Option(names = "--budget", paramLabel = "N", defaultValue = "5000",
            description = "Variants to assess; without it ${DEFAULT-VALUE}.")
    private int budget;
    @Option(names = "--limit", paramLabel = "N", defaultValue = "10",
            description = "Sets to show; without it ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        atLeastOne("--rank", rank);
        atLeastOne("--at-most", atMost);
        atLeastOne("--budget", budget);
        atLeastOne("--limit", limit);
        AssessmentOptions.Opened opened = assessment.opened(desk);
        Scenario scenario = opened.scenario(contest.scenario());
        List<Fact> catalogue = candidates == null ? List.of() : opened.scenario(candidates).facts();
        avoid.forEach(id -> known(id, scenario, catalogue));
        Reach reach;
        try (Watched watched = opened.watched()) {
            reach = Reach.of(watched, scenario, contest.in(scenario, opened.door().judgement()),
                    new Reach.Wish(rank, atMost, Set.copyOf(avoid), catalogue, budget, limit));
        }
        answer.give(desk, Answers.reach(reach));
        return ExitCode.OK;
    }

    private static void atLeastOne(String option, int number) {
        if (number < 1) {
            throw Problem.of(option + " can't be " + number).allowed("1 or more").failure();
        }
    }

    private static void known(String id, Scenario scenario, List<Fact> catalogue) {
        List<String> ids = new ArrayList<>(scenario.facts().stream().map(Fact::id).toList());
        ids.addAll(catalogue.stream().map(Fact::id).toList());
        if (!ids.contains(id)) {
            throw Problem.of("there is no fact '" + id + "' to avoid").nearest(id, ids).failure();
        }
    }
}
