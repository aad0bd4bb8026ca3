package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.problem.Problem;
import labscore.problem.Severity;
import labscore.report.document.Block;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;

/** A check of a rule pack for readers. */
final class PackCheckDocument {

    private PackCheckDocument() {}

    /** @param width columns to keep to */
    static Document of(PackCheck check, int width) {
        Document.Builder document = new Document.Builder();
        check.findings().forEach(finding -> document.add(block(finding, width)));
        return document.paragraph(summary(check)).build();
    }

    private static Block block(Problem finding, int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(finding.where() + ": ", Style.STRONG)
                .and(PackCheckWords.severity(finding) + ": ", Style.STRONG)
                .and(finding.found() + " ").and("[" + finding.kind().id() + "]", Style.FAINT));
        lines.addAll(ExcerptLines.of(finding, width));
        PackCheckWords.advice(finding).forEach(advice -> lines.add(Line.of(advice).indented(1)));
        return new Block.Listing(lines);
    }

    private static Line summary(PackCheck check) {
        String size = check.rules() == null ? "" : Words.count(check.rules(), "rule") + ", ";
        Line line = Line.of(check.pack() + ": ", Style.FAINT).and(size + counts(check) + ".", Style.STRONG);
        return check.rules() != null ? line : line.and(" The rest is looked at once the pack compiles.");
    }

    private static String counts(PackCheck check) {
        String counts = Stream.of(Severity.values()).filter(severity -> check.count(severity) > 0)
                .map(severity -> Words.count(check.count(severity), PackCheckWords.severity(severity)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no findings" : counts;
    }
}
