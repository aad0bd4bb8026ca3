package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Contrast;
import labscore.analysis.DimensionGap;
import labscore.report.document.Cell;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.Assessment;

/** What makes the gap between two labs, for readers. */
final class ContrastDocument {

    private final Assessment assessment;
    private final Contrast contrast;
    private final String a;
    private final String b;
    private final GapRows gaps;

    private ContrastDocument(Assessment assessment, Contrast contrast) {
        this.assessment = assessment;
        this.contrast = contrast;
        this.a = contrast.a().lab().name();
        this.b = contrast.b().lab().name();
        this.gaps = new GapRows(a, b, ids -> String.join(", ", ids));
    }

    static Document of(Assessment assessment, Contrast contrast) {
        return new ContrastDocument(assessment, contrast).document();
    }

    private Document document() {
        return new Document.Builder()
                .title(Line.strong(a + " and " + b).and(" · " + verdict()))
                .paragraph(Line.of(
                        assessment.scenario() + AssessmentTitle.circumstances(assessment), Style.FAINT))
                .add(table())
                .listing(notes())
                .build();
    }

    private String verdict() {
        if (contrast.gap() == null) {
            return "no dimension that counts is known for both";
        }
        if (contrast.gap() == 0) {
            return "level at " + Words.points(contrast.scoreA());
        }
        String leader = contrast.gap() > 0 ? a : b;
        return leader + " is ahead by " + Words.points(Math.abs(contrast.gap()));
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (DimensionGap gap : contrast.dimensions()) {
            rows.add(dimension(gap));
            gap.rules().forEach(rule -> rows.add(gaps.rule(rule)));
        }
        if (contrast.gap() != null) {
            rows.add(total());
        }
        return new Table(GapRows.columns("gap"), rows);
    }

    private static Table.Row dimension(DimensionGap gap) {
        boolean leftOut = gap.detail() == DimensionGap.Detail.LEFT_OUT;
        Line scores = Line.strong(gap.a().dimension().id())
                .and(" " + Words.score(gap.a().score()) + " against " + Words.score(gap.b().score()))
                .and(leftOut ? ", left out" : ", " + Words.percent(gap.share()) + " of the weight", Style.FAINT);
        return Table.Row.of(List.of(
                Cell.strong(GapRows.part(gap.part())), Cell.EMPTY, Cell.EMPTY, Cell.of(scores)));
    }

    private Table.Row total() {
        String sum = Words.points(contrast.scoreA()) + " − " + Words.points(contrast.scoreB())
                + (contrast.leftOut().isEmpty() ? ", the overall scores" : ", on what is known for both");
        return Table.Row.total(List.of(
                Cell.strong(GapRows.part(contrast.gap())), Cell.strong(byRule()), Cell.EMPTY, Cell.of(sum)));
    }

    /** The sum of the column, if all of the gap was split over rules. */
    private String byRule() {
        boolean split = contrast.dimensions().stream()
                .allMatch(gap -> gap.detail() == DimensionGap.Detail.BY_RULE || gap.part() == null);
        return split ? GapRows.part(contrast.gap()) : Words.UNKNOWN;
    }

    private List<Line> notes() {
        return contrast.dimensions().stream()
                .filter(gap -> gap.detail() != DimensionGap.Detail.BY_RULE)
                .map(gap -> Line.of(gap.a().dimension().id() + ": " + reason(gap), Style.FAINT))
                .toList();
    }

    private String reason(DimensionGap gap) {
        return switch (gap.detail()) {
            case BY_RULE -> "";
            case POINTS_ONLY -> "the points for and against nearly cancel for one lab, so the rules have points only.";
            case UNSPLIT -> "has no part of its own, since a geometric mean that is 0 can't be split.";
            case LEFT_OUT -> "left out, since it is unknown for " + unknownFor(gap) + ".";
        };
    }

    private String unknownFor(DimensionGap gap) {
        List<String> labs = new ArrayList<>();
        if (!gap.a().isKnown()) {
            labs.add(a);
        }
        if (!gap.b().isKnown()) {
            labs.add(b);
        }
        return Words.list(labs);
    }
}
