package labscore.report;

import java.util.Locale;
import labscore.analysis.goal.Contest;
import labscore.analysis.goal.Contest.Standing;
import labscore.scoring.Assessment;

/** A contest in words. */
final class ContestText {

    private ContestText() {}

    static String lab(Contest contest, Assessment assessment) {
        return assessment.scorecard(contest.lab()).orElseThrow().lab().name();
    }

    static String field(Contest contest) {
        return contest.dimension() == null ? "overall" : "on " + contest.dimension();
    }

    /** {@code rank 5 at 52.4}. */
    static String standing(Standing standing) {
        return standing.rank() == null
                ? "not ranked" : "rank " + standing.rank() + " at " + Words.score(standing.score());
    }

    /** A large number with its thousands apart. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static void write(Json json, String name, Standing standing) {
        json.object(name, place -> place
                .number("rank", standing.rank())
                .number("score", Figures.score(standing.score())));
    }

    static void head(Json json, Contest contest, Assessment assessment) {
        AssessmentJson.head(json, assessment)
                .text("lab", contest.lab())
                .text("name", lab(contest, assessment))
                .text("dimension", contest.dimension());
    }
}
