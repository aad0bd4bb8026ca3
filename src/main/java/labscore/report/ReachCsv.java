package labscore.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import labscore.analysis.goal.Candidate;
import labscore.analysis.goal.Reach;
import labscore.analysis.goal.Route;

/** What would bring a lab to a rank, for spreadsheets: a row for each change of each set. */
final class ReachCsv {

    private static final List<String> TITLES =
            List.of("lab", "set", "fact", "change", "plausibility of set", "rank after", "score after");

    private ReachCsv() {}

    static Csv of(Reach reach) {
        ChangeText changes = new ChangeText(reach.before().judgement().scheme().confidence());
        List<List<Object>> rows = new ArrayList<>();
        int set = 0;
        for (Route route : reach.routes()) {
            set++;
            for (Candidate candidate : route.changes()) {
                rows.add(Arrays.asList(
                        reach.contest().lab(),
                        set,
                        candidate.change().id(),
                        changes.of(candidate.change()),
                        Figures.weight(route.plausibility()),
                        route.standing().rank(),
                        Figures.score(route.standing().score())));
            }
        }
        return new Csv(TITLES, rows);
    }
}
