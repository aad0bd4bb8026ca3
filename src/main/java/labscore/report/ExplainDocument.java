package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Ranked;
import labscore.scoring.Scorecard;

/** Why a lab stands where it stands, for readers: each number leads to its sources. */
final class ExplainDocument {

    private final Assessment assessment;
    private final Scorecard card;
    private final SourceNumbers sources = new SourceNumbers();

    private ExplainDocument(Assessment assessment, Scorecard card) {
        this.assessment = assessment;
        this.card = card;
    }

    static Document of(Assessment assessment, Scorecard card) {
        return new ExplainDocument(assessment, card).document();
    }

    private Document document() {
        Document.Builder document = new Document.Builder()
                .title(Line.strong(card.lab().name()).and(" · " + place()))
                .paragraph(Line.of(
                        assessment.scenario() + AssessmentTitle.circumstances(assessment), Style.FAINT))
                .add(overview())
                .listing(OverallText.of(assessment, card));
        DimensionCredits credits = new DimensionCredits(assessment, sources);
        card.dimensions().forEach(score -> dimension(document, credits, score));
        List<Line> listed = sources.lines();
        if (!listed.isEmpty()) {
            document.heading(Line.strong("Sources")).listing(listed);
        }
        return document.build();
    }

    private String place() {
        return assessment.ranking().stream()
                .filter(ranked -> ranked.scorecard().equals(card))
                .map(Ranked::rank)
                .findFirst()
                .map(rank -> "rank " + rank + " of " + assessment.ranking().size()
                        + " · overall " + Words.score(card.overall()))
                .orElse("not ranked");
    }

    private Table overview() {
        List<Column> columns = List.of(Column.text("dimension"), Column.number("score"), Column.number("points"),
                Column.number("weight"), Column.number("coverage"));
        return new Table(columns, card.dimensions().stream().map(ExplainDocument::overview).toList());
    }

    private static Table.Row overview(DimensionScore score) {
        return Table.Row.of(List.of(
                Cell.of(score.dimension().id()),
                Cell.strong(Words.score(score.score())),
                Cell.of(score.isKnown() ? Words.points(score.points()) : Words.UNKNOWN),
                Cell.of(Words.plain(score.dimension().weight())),
                Cell.of(Words.percent(score.coverage()))));
    }

    private static void dimension(Document.Builder document, DimensionCredits credits, DimensionScore score) {
        document.heading(Line.strong(score.dimension().title())
                .and(" · " + (score.isKnown() ? "score " + Words.score(score.score()) : "unknown")));
        document.listing(about(score));
        if (score.isKnown()) {
            document.add(credits.table(score));
        }
    }

    private static List<Line> about(DimensionScore score) {
        List<Line> lines = new ArrayList<>();
        lines.add(score.isKnown()
                ? Line.of(ScaleText.of(score.dimension().scale()), Style.FAINT)
                : Line.of("No rule credits the lab here: that is unknown, neither good nor bad."));
        if (!score.missing().isEmpty()) {
            lines.add(Line.of("No evidence of the kinds to be expected: " + Words.list(score.missing()), Style.FAINT));
        }
        return lines;
    }
}
