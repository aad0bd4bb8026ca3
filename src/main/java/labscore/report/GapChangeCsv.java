package labscore.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import labscore.analysis.GapChange;

/** Why a gap is another in another scenario, for spreadsheets: a row for each rule. */
final class GapChangeCsv {

    private static final List<String> TITLES =
            List.of("a", "b", "dimension", "rule", "part of change", "points", "evidence a", "evidence b");

    private GapChangeCsv() {}

    static Csv of(GapChange change) {
        Stream<List<Object>> weights = Stream.ofNullable(change.reweighting())
                .map(part -> row(change, null, CompareCsv.REWEIGHTING, part, null, List.of(), List.of()));
        Stream<List<Object>> rules = change.dimensions().stream().flatMap(part -> part.rules().stream()
                .map(rule -> row(change, part.a().after().dimension().id(), rule.rule().name(), rule.part(),
                        rule.points(), rule.evidenceA(), rule.evidenceB())));
        return new Csv(TITLES, Stream.concat(weights, rules).toList());
    }

    private static List<Object> row(GapChange change, String dimension, String rule, Long part, Long points,
            List<String> evidenceA, List<String> evidenceB) {
        return Arrays.asList(change.a().lab().id(), change.b().lab().id(), dimension, rule,
                Figures.pointsOrNull(part), Figures.pointsOrNull(points),
                String.join("; ", evidenceA), String.join("; ", evidenceB));
    }
}
