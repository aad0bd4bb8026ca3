package labscore.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.analysis.Waterfall;
import labscore.evidence.WeighedFact;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.RuleTotal;
import labscore.scoring.ScoredCredit;

/**
 * The credits of a dimension, rule by rule, with the evidence they rest on; points and scores add up.
 *
 * @param assessment holds the evidence
 * @param sources numbers what the evidence was read in
 */
record DimensionCredits(Assessment assessment, SourceNumbers sources) {

    private static final int LEAST_OF_A_REASON = 30;

    Table table(DimensionScore score) {
        Waterfall waterfall = Waterfall.of(score);
        Map<ScoredCredit, Long> effects = new HashMap<>();
        waterfall.parts().forEach(part -> effects.put(part.credit(), part.score()));
        List<Table.Row> rows = new ArrayList<>();
        for (RuleTotal total : RuleTotal.of(score)) {
            rows.add(row("", "", rule(total.rule())));
            total.credits().forEach(credit -> rows.add(row(
                    Words.signedPoints(credit.worth()), effect(effects.get(credit)), credit(credit))));
        }
        rows.add(total(score, waterfall));
        return new Table(List.of(
                Column.number("points"),
                Column.number("score"),
                Column.text("why").wrapped(LEAST_OF_A_REASON)), rows);
    }

    private static List<Line> rule(Rule rule) {
        return List.of(
                Line.strong(rule.name()),
                Line.of(rule.rationale() + " (" + rule.where() + ")", Style.FAINT).indented(1));
    }

    private static Table.Row row(String points, String effect, List<Line> why) {
        return Table.Row.of(List.of(Cell.of(points), Cell.of(effect), new Cell(why)));
    }

    private static String effect(Long hundredths) {
        return hundredths == null ? Words.UNKNOWN : Words.signedPoints(hundredths);
    }

    private static Table.Row total(DimensionScore score, Waterfall waterfall) {
        long moved = waterfall.end() - waterfall.start();
        String sum = Words.points(waterfall.start()) + " with nothing for or against, "
                + Words.signedPoints(moved) + " by the points: " + Words.points(waterfall.end());
        String reason = waterfall.split() ? sum : sum + " (for and against nearly cancel, so no credit has a part)";
        return Table.Row.total(List.of(
                Cell.strong(Words.signedPoints(score.points())),
                Cell.strong(Words.signedPoints(moved)),
                Cell.of(reason)));
    }

    private List<Line> credit(ScoredCredit scored) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(CreditText.of(scored), Style.FAINT).indented(1));
        CreditEvidence.ids(scored).forEach(id -> lines.addAll(evidence(assessment.evidence().get(id))));
        return lines;
    }

    private List<Line> evidence(WeighedFact weighed) {
        FactText text = new FactText(assessment.judgement());
        return List.of(
                Line.of(text.headline(weighed.fact())).and(reports(weighed) + " " + sources.of(weighed.fact()))
                        .indented(2),
                Line.of(text.detail(weighed.fact()), Style.FAINT).indented(3));
    }

    private static String reports(WeighedFact weighed) {
        return weighed.reports().size() < 2 ? "" : " · merged from " + String.join(", ", weighed.reports());
    }
}
