package labscore.analysis.attribution;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.analysis.Outcome;
import labscore.analysis.attribution.LabAttribution.Place;
import labscore.evidence.Lab;
import labscore.scheme.Dimension;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Rounding;
import labscore.scoring.Scorecard;

/**
 * What is split, as a row of figures: for each lab its overall score, then its points by dimension, all in
 * hundredths. The score of a lab that is not ranked is no number, and so is whatever is made of it.
 *
 * @param labs in the order of the ranking after, then those that are only assessed before
 * @param dimensions ids
 */
record Quantities(Assessment before, Assessment after, List<Lab> labs, List<String> dimensions) {

    private static final int HUNDREDTHS = 100;

    static Quantities of(Assessment before, Assessment after) {
        Map<String, Lab> labs = new LinkedHashMap<>();
        Stream.of(after, before).flatMap(assessment -> assessment.scorecards().stream())
                .forEach(card -> labs.putIfAbsent(card.lab().id(), card.lab()));
        return new Quantities(before, after, List.copyOf(labs.values()),
                after.dimensions().stream().map(Dimension::id).toList());
    }

    double[] of(Outcome outcome) {
        double[] row = new double[labs.size() * width()];
        for (int lab = 0; lab < labs.size(); lab++) {
            Optional<Scorecard> card = outcome.scorecard(labs.get(lab).id());
            int at = lab * width();
            row[at] = card.map(Scorecard::overall).map(overall -> HUNDREDTHS * overall).orElse(Double.NaN);
            card.ifPresent(known -> copy(known.dimensions(), row, at + 1));
        }
        return row;
    }

    private static void copy(List<DimensionScore> scores, double[] row, int at) {
        for (int i = 0; i < scores.size(); i++) {
            row[at + i] = scores.get(i).points();
        }
    }

    private int width() {
        return 1 + dimensions.size();
    }

    LabAttribution split(Lab lab, Shapley shapley, double[][] inOrder) {
        int at = labs.indexOf(lab) * width();
        Place placeBefore = place(before, lab);
        Place placeAfter = place(after, lab);
        boolean hasScore = Arrays.stream(column(shapley.values(), at)).noneMatch(Double::isNaN)
                && Arrays.stream(column(inOrder, at)).noneMatch(Double::isNaN)
                && placeBefore.score() != null && placeAfter.score() != null;
        Split score = hasScore
                ? split(placeAfter.score() - placeBefore.score(), shapley, inOrder, at) : null;
        Map<String, Split> points = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            String dimension = dimensions.get(i);
            long total = points(after, lab, dimension) - points(before, lab, dimension);
            points.put(dimension, split(total, shapley, inOrder, at + 1 + i));
        }
        return new LabAttribution(lab, placeBefore, placeAfter, score, Collections.unmodifiableMap(points));
    }

    private static Split split(long total, Shapley shapley, double[][] inOrder, int quantity) {
        return Split.of(total, column(shapley.values(), quantity), column(inOrder, quantity),
                column(shapley.errors(), quantity));
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private static Place place(Assessment assessment, Lab lab) {
        return assessment.ranking().stream()
                .filter(ranked -> ranked.scorecard().lab().id().equals(lab.id())).findFirst()
                .map(ranked -> new Place(ranked.rank(), Rounding.hundredths(ranked.scorecard().overall())))
                .orElse(new Place(null, null));
    }

    private static long points(Assessment assessment, Lab lab, String dimension) {
        return assessment.scorecard(lab.id()).flatMap(card -> card.dimension(dimension))
                .map(DimensionScore::points).orElse(0L);
    }
}
