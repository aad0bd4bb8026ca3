package labscore.report;

import labscore.analysis.goal.Candidate;
import labscore.analysis.goal.Reach;
import labscore.analysis.goal.Route;
import labscore.analysis.goal.Tried;

/** What would bring a lab to a rank, for programs; its schema is {@code reach.json}. */
final class ReachJson {

    private final ChangeText changes;

    private ReachJson(ChangeText changes) {
        this.changes = changes;
    }

    static void write(Json json, Reach reach) {
        ReachJson writer = new ReachJson(new ChangeText(reach.before().judgement().scheme().confidence()));
        ContestText.head(json, reach.contest(), reach.before());
        json.number("goal", reach.wish().rank());
        ContestText.write(json, "now", reach.now());
        json.number("candidates", reach.candidates())
                .number("budget", reach.wish().budget())
                .objects("tried", reach.tried(), ReachJson::tried)
                .objects("routes", reach.routes(), writer::route);
    }

    private static void tried(Json json, Tried tried) {
        json.number("size", tried.size())
                .number("sets", Figures.plain(tried.all()))
                .number("assessed", Figures.plain(tried.assessed()))
                .number("workedOut", Figures.plain(tried.workedOut()))
                .number("found", tried.found())
                .truth("proved", tried.isProved());
    }

    private void route(Json json, Route route) {
        json.objects("changes", route.changes(), this::change)
                .number("plausibility", Figures.weight(route.plausibility()));
        ContestText.write(json, "after", route.standing());
        json.objects("ranking", route.after().ranking(), (each, ranked) -> each
                .number("rank", ranked.rank())
                .text("lab", ranked.scorecard().lab().id())
                .number("score", Figures.score(ranked.scorecard().overall())));
    }

    private void change(Json json, Candidate candidate) {
        json.text("fact", candidate.change().id())
                .text("change", changes.of(candidate.change()))
                .number("plausibility", Figures.weight(candidate.plausibility()));
    }
}
