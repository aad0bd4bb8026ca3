package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.scheme.Mean;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;
import labscore.scoring.Unranked;

/** How the overall score comes about, or why there is none. */
final class OverallText {

    private OverallText() {}

    static List<Line> of(Assessment assessment, Scorecard card) {
        List<Line> lines = new ArrayList<>();
        if (card.overall() != null) {
            lines.add(Line.of("overall = " + mean(assessment.judgement().scheme().mean(), card)
                    + " = " + Words.score(card.overall()), Style.FAINT));
        }
        assessment.unranked().stream()
                .filter(unranked -> unranked.scorecard().equals(card))
                .forEach(unranked -> lines.add(unranked(unranked)));
        if (card.thin()) {
            lines.add(Line.of("Thin evidence: coverage " + Words.percent(card.coverage()) + " is under "
                    + Words.percent(assessment.judgement().scheme().coverageFloor()) + "."));
        }
        return lines;
    }

    private static Line unranked(Unranked unranked) {
        return Line.of("Not ranked: unknown on " + Words.list(unranked.missing()) + "; "
                + UnrankedLines.range(unranked) + ".");
    }

    private static String mean(Mean mean, Scorecard card) {
        List<DimensionScore> counted = card.dimensions().stream()
                .filter(score -> score.isKnown() && score.dimension().weight() > 0).toList();
        String weights = Words.plain(counted.stream().mapToDouble(score -> score.dimension().weight()).sum());
        return switch (mean) {
            case ARITHMETIC -> "(" + terms(counted, " × ", " + ") + ") ÷ " + weights;
            case GEOMETRIC -> "(" + terms(counted, "^", " × ") + ")^(1 ÷ " + weights + ")";
        };
    }

    private static String terms(List<DimensionScore> counted, String weighing, String joining) {
        return counted.stream()
                .map(score -> Words.score(score.score()) + weighing + Words.plain(score.dimension().weight()))
                .collect(Collectors.joining(joining));
    }
}
