package labscore.report;

import labscore.report.document.Look;
import labscore.report.document.TerminalDocument;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.coverage.Coverage;

/**
 * The outcome of rule tests, in each of its forms.
 *
 * @param run what came of the tests
 * @param leftOut number of tests of the same topics that were not asked for
 * @param coverage what all tests of the topics show of their rules, or {@code null} if not asked for
 */
public record RuleTestReport(PackTestRun run, int leftOut, Coverage coverage) {

    /**
     * The whole outcome as text that ends with a line feed.
     *
     * @param look for {@link RuleTestFormat#PRETTY}; the others don't depend on the terminal
     */
    public String in(RuleTestFormat format, Look look) {
        return switch (format) {
            case PRETTY -> TerminalDocument.of(RuleTestDocument.of(this), look);
            case JSON -> Json.text(json -> RuleTestJson.write(json, this));
            case JUNIT -> RuleTestJUnit.of(run);
        };
    }

    /** How many tests ran and failed, one sentence. */
    public String summary() {
        return RuleTestDocument.summary(this);
    }
}
