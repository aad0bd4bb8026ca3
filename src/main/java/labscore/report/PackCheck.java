package labscore.report;

import java.util.List;
import labscore.problem.FindingKind;
import labscore.problem.Problem;
import labscore.problem.Severity;

/**
 * What a check of a rule pack found.
 *
 * @param pack its folder, as the user typed it
 * @param rules number of its rules, or {@code null} if it can't be built
 * @param findings by place, each of a kind; none if all is well
 * @param kinds all that could be found
 */
public record PackCheck(String pack, Integer rules, List<Problem> findings, List<FindingKind> kinds) {

    public PackCheck {
        findings = List.copyOf(findings);
        kinds = List.copyOf(kinds);
    }

    /** Whether there is nothing that should be mended. */
    public boolean isPassed() {
        return count(Severity.ERROR) + count(Severity.WARNING) == 0;
    }

    int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.kind().severity() == severity).count();
    }
}
