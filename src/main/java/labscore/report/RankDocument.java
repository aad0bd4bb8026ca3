package labscore.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Ranked;
import labscore.scoring.RuleTotal;
import labscore.scoring.Scorecard;

/** The ranking for readers. */
final class RankDocument {

    private static final int LEAST_OF_A_NAME = 16;
    private static final int LEAST_OF_A_REASON = 20;

    private final Assessment assessment;
    /** By lab. */
    private final Map<String, RuleTotal> mainReasons = new HashMap<>();
    /** Of the widest number before a main reason. */
    private final int reasonWidth;

    private RankDocument(Assessment assessment) {
        this.assessment = assessment;
        assessment.ranking().forEach(ranked -> RuleTotal.mainReason(ranked.scorecard())
                .ifPresent(total -> mainReasons.put(ranked.scorecard().lab().id(), total)));
        int widest = 0;
        for (RuleTotal total : mainReasons.values()) {
            widest = Math.max(widest, Words.signedPoints(total.worth()).length());
        }
        this.reasonWidth = widest;
    }

    static Document of(Assessment assessment) {
        return new RankDocument(assessment).document();
    }

    private Document document() {
        Document.Builder document = AssessmentTitle.begin(assessment);
        if (!assessment.ranking().isEmpty()) {
            document.add(table());
        }
        document.listing(RankNotes.of(assessment));
        if (!assessment.unranked().isEmpty()) {
            document.heading(Line.strong("Not ranked")).listing(UnrankedLines.of(assessment));
        }
        return document.build();
    }

    private Table table() {
        return new Table(columns(), assessment.ranking().stream().map(this::row).toList());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number("rank"), Column.text("lab").shortened(LEAST_OF_A_NAME), Column.number("overall")));
        int least = assessment.dimensions().size();
        for (int i = 0; i < assessment.dimensions().size(); i++) {
            columns.add(Column.number(assessment.dimensions().get(i).id()).dispensable(i + 1));
        }
        columns.add(Column.number("coverage").dispensable(least + 1));
        columns.add(Column.text("main reason").shortened(LEAST_OF_A_REASON).dispensable(least + 2));
        return columns;
    }

    private Table.Row row(Ranked ranked) {
        Scorecard card = ranked.scorecard();
        Stream<Cell> first = Stream.of(
                Cell.of(String.valueOf(ranked.rank())),
                Cell.strong(card.lab().name()),
                Cell.strong(Words.score(card.overall())));
        Stream<Cell> scores = card.dimensions().stream().map(RankDocument::score);
        Stream<Cell> last = Stream.of(Cell.of(coverage(card)), Cell.of(mainReason(card)));
        return Table.Row.of(Stream.of(first, scores, last).flatMap(cells -> cells).toList());
    }

    private static Cell score(DimensionScore score) {
        Style style = score.isKnown() && score.dimension().weight() > 0 ? Style.PLAIN : Style.FAINT;
        return Cell.of(Line.of(Words.score(score.score()), style));
    }

    private static Line coverage(Scorecard card) {
        String percent = Words.percent(card.coverage());
        return card.thin() ? Line.of("thin ", Style.FAINT).and(percent) : Line.of(percent);
    }

    private Line mainReason(Scorecard card) {
        RuleTotal total = mainReasons.get(card.lab().id());
        return total == null
                ? Line.of(Words.UNKNOWN, Style.FAINT)
                : Line.of(aligned(total) + " ", Style.FAINT).and(total.rule().name());
    }

    private String aligned(RuleTotal total) {
        String points = Words.signedPoints(total.worth());
        return " ".repeat(reasonWidth - points.length()) + points;
    }
}
