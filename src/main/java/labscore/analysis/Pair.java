package labscore.analysis;

import java.util.ArrayList;
import java.util.List;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;

/** One dimension of two labs. */
record Pair(DimensionScore a, DimensionScore b) {

    /** In the order of the scheme. */
    static List<Pair> of(Scorecard a, Scorecard b) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < a.dimensions().size(); i++) {
            pairs.add(new Pair(a.dimensions().get(i), b.dimensions().get(i)));
        }
        return pairs;
    }

    boolean isKnown() {
        return a.isKnown() && b.isKnown();
    }

    double weight() {
        return a.dimension().weight();
    }

    /** Hundredths of a score point. */
    double difference() {
        return 100 * (a.score() - b.score());
    }
}
