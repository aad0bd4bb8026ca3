package labscore.rulepack.finding;

import labscore.problem.FindingKind;
import labscore.problem.Severity;

/** What is found in rules that run and are wrong all the same. */
public enum LintKind implements FindingKind {

    // Conditions.
    UNKNOWN_TEXT(Severity.ERROR, "No fact says the text that a rule looks for."),
    NEVER_TRUE(Severity.ERROR, "A condition can never hold."),
    ALWAYS_TRUE(Severity.WARNING, "A condition holds whatever the facts say."),
    UNUSED_BINDING(Severity.WARNING, "Nothing reads a variable."),

    // Rules side by side.
    SAME_CONDITION(Severity.ERROR, "Two rules credit the same labs under the same condition."),
    SUBSUMED(Severity.WARNING, "Whenever one rule credits a lab, another does too."),

    // What a credit is worth.
    UNWEIGHTED(Severity.ERROR, "Evidence is counted or added up without its weight."),
    CAP_BELOW_POINTS(Severity.ERROR, "The cap cuts the first credit."),
    POINTS_ZERO(Severity.WARNING, "The rule gives no points."),
    HEADER_WITHOUT_EFFECT(Severity.WARNING, "A header changes nothing."),

    // The vocabulary.
    UNREAD_TYPE(Severity.WARNING, "No rule reads a declared type."),
    UNREAD_FIELD(Severity.INFO, "No rule reads a declared field."),
    UNUSED_CONSTANT(Severity.INFO, "No fact uses a declared constant.");

    private final Severity severity;
    private final String summary;

    LintKind(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean isIgnorable() {
        return true;
    }

    @Override
    public String summary() {
        return summary;
    }
}
