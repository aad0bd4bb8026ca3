package labscore.rulepack.inspection;

import labscore.problem.FindingKind;
import labscore.problem.Severity;

/** What is found about comments that ignore findings. */
public enum IgnoreKind implements FindingKind {

    IGNORE_MALFORMED("A comment is to ignore what can't be ignored, or gives no reason."),
    IGNORE_UNUSED("A comment ignores what is not there.");

    private final String summary;

    IgnoreKind(String summary) {
        this.summary = summary;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isIgnorable() {
        return false;
    }

    @Override
    public String summary() {
        return summary;
    }
}
