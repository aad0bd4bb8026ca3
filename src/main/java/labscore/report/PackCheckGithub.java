package labscore.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.Severity;
import labscore.report.document.Printable;

/** A check of a rule pack as commands to a GitHub workflow, one a line. */
final class PackCheckGithub {

    private PackCheckGithub() {}

    static String of(PackCheck check) {
        return check.findings().stream().map(PackCheckGithub::command).collect(Collectors.joining());
    }

    private static String command(Problem finding) {
        Location where = finding.where();
        String place = "file=" + property(where.file())
                + (where.line() > 0 ? ",line=" + where.line() : "")
                + (where.column() > 0 ? ",col=" + where.column() : "");
        String message = Stream.concat(Stream.of(finding.found()), PackCheckWords.advice(finding).stream())
                .collect(Collectors.joining("\n"));
        return "::" + level(finding.kind().severity()) + " " + place + ",title=" + property(finding.kind().id())
                + "::" + data(message) + "\n";
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "notice" : PackCheckWords.severity(severity);
    }

    /** Escaped as GitHub asks for, and harmless to the terminal of whoever looks at it before. */
    private static String data(String text) {
        return Printable.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
