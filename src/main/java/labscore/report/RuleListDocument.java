package labscore.report;

import java.util.List;
import labscore.analysis.use.RuleUse;
import labscore.problem.Location;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;

/** Rules and what they do, for readers. */
final class RuleListDocument {

    private static final int LEAST_OF_A_NAME = 32;

    private RuleListDocument() {}

    static Document of(Assessment assessment, List<RuleUse> uses) {
        Document.Builder document = new Document.Builder().title(Line.strong(assessment.scenario())
                .and(AssessmentTitle.circumstances(assessment), Style.FAINT));
        if (!uses.isEmpty()) {
            document.add(new Table(columns(), uses.stream().map(RuleListDocument::row).toList()));
        }
        return document.paragraph(summary(uses)).build();
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("rule").shortened(LEAST_OF_A_NAME),
                Column.text("dimension").dispensable(2),
                Column.number("points"),
                Column.number("further ×").dispensable(4),
                Column.number("cap").dispensable(5),
                Column.number("tests").dispensable(3),
                Column.number("credits"),
                Column.number("worth"),
                Column.text("where").dispensable(1));
    }

    private static Table.Row row(RuleUse use) {
        Rule rule = use.rule();
        return Table.Row.of(List.of(
                Cell.strong(rule.name()),
                Cell.of(rule.dimension()),
                Cell.of(Words.plain(rule.points())),
                Cell.of(rule.diminish() == null ? "" : Words.plain(rule.diminish())),
                Cell.of(rule.cap() == null ? "" : Words.plain(rule.cap())),
                Cell.of(String.valueOf(use.tests().size())),
                Cell.of(String.valueOf(use.credits())),
                Cell.of(use.isFired() ? Words.signedPoints(use.worth()) : ""),
                Cell.of(Line.of(line(rule.where()), Style.FAINT))));
    }

    /** {@code file:line}. */
    static String line(Location where) {
        return where.file() + ":" + where.line();
    }

    private static String summary(List<RuleUse> uses) {
        if (uses.isEmpty()) {
            return "No rule is like that.";
        }
        int silent = (int) uses.stream().filter(use -> !use.isFired()).count();
        return Words.count(uses.size(), "rule") + (silent == 0 ? "." : "; " + silent
                + (silent == 1 ? " credits" : " credit") + " nobody here.");
    }
}
