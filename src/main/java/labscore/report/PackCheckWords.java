package labscore.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import labscore.problem.Problem;
import labscore.problem.Severity;

/** Words for findings, alike in all formats. */
final class PackCheckWords {

    private PackCheckWords() {}

    static String severity(Problem finding) {
        return severity(finding.kind().severity());
    }

    static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** What helps to mend it, each a line: the name that was meant, what is allowed, what to do. */
    static List<String> advice(Problem finding) {
        return Stream.of(
                finding.nearest() == null ? null : "did you mean '" + finding.nearest() + "'?",
                finding.allowed() == null ? null : "allowed: " + finding.allowed(),
                finding.remedy()).filter(Objects::nonNull).toList();
    }
}
