package labscore.report;

import java.util.List;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Unranked;

/** A line for each lab of which too little is known. */
final class UnrankedLines {

    private UnrankedLines() {}

    static List<Line> of(Assessment assessment) {
        return assessment.unranked().stream().map(UnrankedLines::line).toList();
    }

    private static Line line(Unranked unranked) {
        return Line.strong(unranked.scorecard().lab().name())
                .and(": unknown on " + Words.list(unranked.missing()) + "; " + range(unranked))
                .and(known(unranked), Style.FAINT);
    }

    /** {@code would rank 3–9}. */
    static String range(Unranked unranked) {
        if (unranked.rankIfLowest() == null || unranked.rankIfHighest() == null) {
            return "no other lab is known there to compare with";
        }
        return unranked.rankIfLowest().equals(unranked.rankIfHighest())
                ? "would rank " + unranked.rankIfLowest()
                : "would rank " + unranked.rankIfHighest() + "–" + unranked.rankIfLowest();
    }

    private static String known(Unranked unranked) {
        List<String> known = unranked.scorecard().dimensions().stream()
                .filter(DimensionScore::isKnown)
                .map(score -> score.dimension().id() + " " + Words.score(score.score()))
                .toList();
        String thin = unranked.scorecard().thin() ? "thin, " : "";
        String scores = known.isEmpty() ? "" : String.join(", ", known) + ", ";
        return " (" + scores + thin + "coverage " + Words.percent(unranked.scorecard().coverage()) + ")";
    }
}
