package labscore.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.ruletest.coverage.ConditionCoverage;
import labscore.ruletest.coverage.Coverage;
import labscore.ruletest.coverage.RuleCoverage;

/** What tests show of rules, for readers: two shares, and what is missing. */
final class CoverageSection {

    private CoverageSection() {}

    static void add(Coverage coverage, Document.Builder document) {
        document.paragraph(Line.of(summary(coverage), Style.STRONG));
        part("No test makes these rules fire.", coverage.silent().stream()
                .map(rule -> line(rule.where().toString(), rule.rule())).toList(), document);
        conditions("No test has these conditions true.", coverage,
                condition -> !condition.seenTrue() && condition.seenOnlyFalse(), document);
        conditions("No test has these conditions as the only one false.", coverage,
                condition -> condition.seenTrue() && !condition.seenOnlyFalse() && !condition.implied(), document);
        conditions("No test has these conditions true, or as the only one false.", coverage,
                condition -> !condition.seenTrue() && !condition.seenOnlyFalse(), document);
        document.listing(implied(coverage));
    }

    /** Nobody can do anything about them, so that they are only counted. */
    private static List<Line> implied(Coverage coverage) {
        int implied = (int) conditions(coverage, condition -> condition.seenTrue() && condition.implied()).count();
        String asks = Words.count(implied, "other condition") + (implied == 1 ? " asks" : " ask");
        return implied == 0 ? List.of() : List.of(Line.of(asks + " for a value with which the rule calculates anyway: "
                + "no test can have that as the only one false.", Style.FAINT));
    }

    private static String summary(Coverage coverage) {
        int rules = coverage.rules().size();
        return "Coverage: rules " + share(rules - coverage.silent().size(), rules) + ", conditions "
                + share(coverage.covered(), coverage.conditions()) + ".";
    }

    /** The percentage rounded down: 100 means all. */
    private static String share(int part, int all) {
        BigDecimal percent = all == 0 ? BigDecimal.valueOf(100) : BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
        return part + " of " + all + " (" + Figures.plain(percent.doubleValue()) + "%)";
    }

    /** A rule that never fires is told of once, and not again for each of its conditions. */
    private static void conditions(
            String title, Coverage coverage, Predicate<ConditionCoverage> wanted, Document.Builder document) {
        part(title, conditions(coverage, wanted)
                .map(condition -> line(condition.where().toString(), condition.condition().text())).toList(), document);
    }

    private static Stream<ConditionCoverage> conditions(Coverage coverage, Predicate<ConditionCoverage> wanted) {
        return coverage.rules().stream().filter(RuleCoverage::fires).flatMap(rule -> rule.conditions().stream())
                .filter(wanted);
    }

    private static Line line(String where, String text) {
        return Line.of(where + ": ").and(text, Style.STRONG);
    }

    private static void part(String title, List<Line> lines, Document.Builder document) {
        if (!lines.isEmpty()) {
            document.heading(Line.of(title)).listing(lines);
        }
    }
}
