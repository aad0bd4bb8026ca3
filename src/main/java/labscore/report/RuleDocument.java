package labscore.report;

import java.util.List;
import java.util.stream.Collectors;
import labscore.analysis.use.LabUse;
import labscore.analysis.use.RuleUse;
import labscore.report.document.Block;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;

/** One rule for readers. */
final class RuleDocument {

    private static final int LEAST_OF_A_LAB = 16;
    private static final int LEAST_OF_EVIDENCE = 24;

    private RuleDocument() {}

    static Document of(Assessment assessment, RuleStory story) {
        Rule rule = story.use().rule();
        Document.Builder document = new Document.Builder().title(Line.strong(rule.name())
                .and(" · " + rule.dimension() + " · " + RuleListDocument.line(rule.where()), Style.FAINT));
        document.paragraph(Line.of(RuleLimits.points(rule) + ". " + rule.rationale() + " ")
                .and("(" + rule.source() + ")", Style.FAINT));
        document.heading(Line.strong("In words"));
        document.listing(story.words().lines().stream().map(Line::of).toList());
        document.listing(story.words().meanings().stream().map(line -> Line.of(line, Style.FAINT)).toList());
        document.heading(Line.strong("In ").and(assessment.scenario(), Style.STRONG)
                .and(AssessmentTitle.circumstances(assessment), Style.FAINT));
        if (story.use().isFired()) {
            document.add(credits(story.use()));
        }
        document.paragraph(share(story));
        document.heading(Line.strong("Tests"));
        document.listing(story.use().tests().stream().map(named -> Line.of(named.test())
                .and(" " + RuleListDocument.line(named.where()), Style.FAINT)).toList());
        if (story.use().tests().isEmpty()) {
            document.paragraph("No test names it.");
        }
        return document.heading(Line.strong("As written")).add(new Block.Verbatim(story.source())).build();
    }

    private static Table credits(RuleUse use) {
        return new Table(List.of(
                Column.text("lab").shortened(LEAST_OF_A_LAB),
                Column.number("credits"),
                Column.number("worth"),
                Column.text("evidence").wrapped(LEAST_OF_EVIDENCE)),
                use.labs().stream().map(RuleDocument::row).toList());
    }

    private static Table.Row row(LabUse use) {
        String evidence = use.credits().stream().flatMap(credit -> CreditEvidence.ids(credit).stream()).distinct()
                .collect(Collectors.joining(", "));
        return Table.Row.of(List.of(
                Cell.strong(use.lab().name()),
                Cell.of(String.valueOf(use.credits().size())),
                Cell.of(Words.signedPoints(use.worth())),
                Cell.of(Line.of(evidence, Style.FAINT))));
    }

    private static String share(RuleStory story) {
        if (!story.use().isFired()) {
            return "It credits nobody here.";
        }
        return "It moves " + Words.percent(story.share().overall()) + " of all points, and "
                + Words.percent(story.share().dimension()) + " of those of " + story.use().rule().dimension()
                + ", for and against alike.";
    }
}
