package labscore.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import labscore.analysis.Cause;
import labscore.analysis.Comparison;
import labscore.analysis.DimensionMove;
import labscore.analysis.LabMove;

/** Scenarios against a baseline, for spreadsheets: a row for each cause, at least one for each lab. */
final class CompareCsv {

    private static final List<String> TITLES = List.of("scenario", "lab", "name", "rank", "rank delta", "score",
            "score delta", "dimension", "rule", "evidence", "worth before", "worth after", "worth delta",
            "part of score delta");
    /** Stands for a rule where no rule did it. */
    static final String REWEIGHTING = "weights of the dimensions";
    private static final String RESCALING = "scale of the dimension";

    private CompareCsv() {}

    static Csv of(List<Comparison> comparisons) {
        return new Csv(TITLES, comparisons.stream().flatMap(comparison -> comparison.labs().stream()
                .flatMap(lab -> rows(comparison.other().scenario(), lab))).toList());
    }

    private static Stream<List<Object>> rows(String scenario, LabMove lab) {
        List<List<Object>> causes = new ArrayList<>();
        if (lab.reweighting() != null) {
            causes.add(Arrays.asList(null, REWEIGHTING, null, null, null, null,
                    Figures.pointsOrNull(lab.reweighting())));
        }
        lab.dimensions().stream().filter(DimensionMove::isRescaled).forEach(dimension -> causes.add(Arrays.asList(
                dimension.after().dimension().id(), RESCALING, null, null, null, null,
                Figures.points(dimension.rescaling()))));
        lab.dimensions().forEach(dimension -> dimension.causes().forEach(cause -> causes.add(cause(cause))));
        if (causes.isEmpty()) {
            causes.add(Arrays.asList(new Object[7]));
        }
        List<Object> ofLab = Arrays.asList(scenario, lab.lab().id(), lab.lab().name(), lab.after().rank(),
                lab.rankDelta(), Figures.pointsOrNull(lab.after().hundredths()),
                Figures.pointsOrNull(lab.scoreDelta()));
        return causes.stream().map(cause -> Stream.concat(ofLab.stream(), cause.stream()).toList());
    }

    private static List<Object> cause(Cause cause) {
        return Arrays.asList(
                cause.rule().dimension(),
                cause.rule().name(),
                String.join("; ", cause.evidence()),
                Figures.pointsOrNull(cause.before()),
                Figures.pointsOrNull(cause.after()),
                Figures.points(cause.worthDelta()),
                Figures.pointsOrNull(cause.part()));
    }
}
