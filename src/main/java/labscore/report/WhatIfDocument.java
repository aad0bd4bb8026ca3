package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.DimensionMove;
import labscore.analysis.LabMove;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.DimensionScore;
import labscore.scoring.Rounding;

/** The ranking after changes, with what they moved, for readers. */
final class WhatIfDocument {

    private static final int LEAST_OF_A_NAME = 16;

    private final Comparison comparison;

    private WhatIfDocument(Comparison comparison) {
        this.comparison = comparison;
    }

    static Document of(Comparison comparison) {
        return new WhatIfDocument(comparison).document();
    }

    private Document document() {
        Document.Builder document = AssessmentTitle.begin(comparison.other());
        document.paragraph(Line.of("Against " + comparison.baseline().scenario()
                + AssessmentTitle.circumstances(comparison.baseline()) + ".", Style.FAINT));
        if (!comparison.other().ranking().isEmpty()) {
            document.add(table());
        }
        document.listing(notes());
        CauseSections.add(document, comparison);
        return document.build();
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number("rank"), Column.text(""), Column.text("lab").shortened(LEAST_OF_A_NAME),
                Column.number("overall"), Column.number("Δ")));
        for (int i = 0; i < comparison.other().dimensions().size(); i++) {
            columns.add(Column.number("Δ " + comparison.other().dimensions().get(i).id()).dispensable(i + 1));
        }
        return new Table(columns, comparison.labs().stream()
                .filter(lab -> lab.after().isRanked()).map(WhatIfDocument::row).toList());
    }

    private static Table.Row row(LabMove lab) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(String.valueOf(lab.after().rank())),
                Cell.of(MoveWords.arrow(lab)),
                Cell.strong(lab.lab().name()),
                Cell.strong(Words.score(lab.after().overall())),
                Cell.strong(MoveWords.shownDelta(lab))));
        lab.dimensions().forEach(dimension -> cells.add(Cell.of(delta(dimension))));
        return Table.Row.of(cells);
    }

    private static String delta(DimensionMove dimension) {
        if (!dimension.hasMoved()) {
            return "";
        }
        return dimension.isKnownInOneOnly()
                ? Words.score(dimension.before().score()) + " → " + Words.score(dimension.after().score())
                : Words.signedScore((tenths(dimension.after()) - tenths(dimension.before())) / 10.0);
    }

    private static long tenths(DimensionScore score) {
        return Rounding.tenths(score.score());
    }

    private List<Line> notes() {
        List<Line> notes = new ArrayList<>();
        RankNotes.lead(comparison.other()).ifPresent(lead -> notes.add(Line.of(lead)));
        RankNotes.lead(comparison.baseline())
                .ifPresent(lead -> notes.add(Line.of("Before: " + lead, Style.FAINT)));
        List<String> unranked = comparison.other().unranked().stream()
                .map(lab -> lab.scorecard().lab().name()).toList();
        if (!unranked.isEmpty()) {
            notes.add(Line.of("Not ranked: " + Words.list(unranked) + ".", Style.FAINT));
        }
        return notes;
    }
}
