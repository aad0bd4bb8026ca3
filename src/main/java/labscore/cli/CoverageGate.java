package labscore.cli;

import java.math.BigDecimal;
import java.util.List;
import labscore.problem.Problem;
import labscore.ruletest.coverage.Coverage;
import picocli.CommandLine.Option;

/** How much of the rules a user wants the tests to cover. */
final class CoverageGate {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Option(names = "--min-coverage", paramLabel = "N",
            description = "Exit code 1 if less than N percent of the conditions are covered.")
    private BigDecimal least;

    /**
     * Checked before any work is done.
     *
     * @param measured whether coverage will be measured
     */
    void check(boolean measured) {
        if (least != null && (least.signum() < 0 || least.compareTo(MOST) > 0)) {
            throw Problem.of("--min-coverage can't be " + least).allowed("0 to 100").failure();
        }
        if (least != null && !measured) {
            throw Problem.of("part of the tests can't show what all of them cover")
                    .remedy("Leave out -r, or --min-coverage.").failure();
        }
    }

    /** What is missed, a line or none. */
    List<String> failures(Coverage coverage) {
        return least == null || coverage.reaches(least.doubleValue()) ? List.of()
                : List.of("min-coverage: " + coverage.covered() + " of " + coverage.conditions()
                        + " conditions are covered, less than " + least + " percent");
    }
}
