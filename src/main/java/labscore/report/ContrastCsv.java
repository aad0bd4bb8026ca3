package labscore.report;

import java.util.Arrays;
import java.util.List;
import labscore.analysis.Contrast;
import labscore.analysis.DimensionGap;
import labscore.analysis.RuleGap;

/** What makes the gap between two labs, for spreadsheets: a row for each rule. */
final class ContrastCsv {

    private static final List<String> TITLES =
            List.of("a", "b", "dimension", "rule", "part of gap", "points", "evidence a", "evidence b");

    private ContrastCsv() {}

    static Csv of(Contrast contrast) {
        return new Csv(TITLES, contrast.dimensions().stream()
                .flatMap(gap -> gap.rules().stream().map(rule -> row(contrast, gap, rule)))
                .toList());
    }

    private static List<Object> row(Contrast contrast, DimensionGap gap, RuleGap rule) {
        return Arrays.asList(
                contrast.a().lab().id(),
                contrast.b().lab().id(),
                gap.a().dimension().id(),
                rule.rule().name(),
                Figures.pointsOrNull(rule.part()),
                Figures.points(rule.points()),
                String.join("; ", rule.evidenceA()),
                String.join("; ", rule.evidenceB()));
    }
}
