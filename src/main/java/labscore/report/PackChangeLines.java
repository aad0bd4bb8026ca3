package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import labscore.analysis.pack.Difference;
import labscore.analysis.pack.PackChanges;
import labscore.analysis.pack.RuleChange;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.scheme.Scale;

/** What a rule pack states otherwise than another, a line for each thing. */
final class PackChangeLines {

    private PackChangeLines() {}

    static List<Line> of(PackChanges changes) {
        List<Line> lines = new ArrayList<>();
        changes.rules().forEach(change -> lines.add(rule(change)));
        changes.scorecard().forEach(difference -> lines.add(difference("scorecard: ", difference)));
        changes.vocabulary().forEach(difference -> lines.add(difference("vocabulary: ", difference)));
        return lines;
    }

    private static Line rule(RuleChange change) {
        Line name = Line.of(mark(change)).and(change.rule().name(), Style.STRONG);
        return switch (change.kind()) {
            case ADDED -> name.and(", new in " + change.after().dimension() + ", "
                    + Words.plain(change.after().points()) + " points");
            case REMOVED -> name.and(", gone from " + change.before().dimension());
            case RENAMED -> name.and(", only renamed; was: " + change.before().name());
            case CHANGED -> name.and(": " + change.differences().stream()
                    .map(PackChangeLines::text).collect(Collectors.joining(", ")));
        };
    }

    /** As {@link EvidenceMarks} marks facts. */
    private static String mark(RuleChange change) {
        return switch (change.kind()) {
            case ADDED -> "+ ";
            case REMOVED -> "− ";
            case RENAMED, CHANGED -> "~ ";
        };
    }

    private static Line difference(String where, Difference difference) {
        return Line.of("~ ").and(where, Style.FAINT).and(text(difference));
    }

    private static String text(Difference difference) {
        if (difference.before() == null && difference.after() == null) {
            return difference.what() + " changed";
        }
        return difference.what() + " " + value(difference.before()) + " → " + value(difference.after());
    }

    /** A number, a scale in the words of {@code scorecard.yaml}, or a text. */
    static String value(Object value) {
        if (value == null) {
            return Words.UNKNOWN;
        } else if (value instanceof Double number) {
            return Words.plain(number);
        } else if (value instanceof Scale.Odds odds) {
            return "odds, double " + Words.plain(odds.toDouble());
        } else if (value instanceof Scale.Linear linear) {
            return "linear, from " + Words.plain(linear.from()) + " to " + Words.plain(linear.to());
        }
        return value.toString();
    }
}
