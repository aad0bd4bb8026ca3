package labscore.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.Lab;
import labscore.scheme.Dimension;
import labscore.scheme.Scheme;

/**
 * What one lab has and got, while evidence and credits come and go. Other organisations have one too: they
 * may become labs. The other labs play no part in it.
 */
final class Account {

    private final Map<String, Column> columns = new HashMap<>();
    /** How many pieces of evidence of each type; none is left out. */
    private final Map<String, Integer> had = new HashMap<>();
    private Scorecard card;

    Column column(String dimension) {
        return columns.computeIfAbsent(dimension, d -> new Column());
    }

    /** One piece of evidence of a type more or fewer. */
    void cover(String type, int change) {
        boolean before = had.containsKey(type);
        had.merge(type, change, (count, more) -> count + more == 0 ? null : Integer.valueOf(count + more));
        if (before != had.containsKey(type)) {
            restate();
        }
    }

    /** All scores are to be worked out again. */
    void restate() {
        columns.values().forEach(Column::restate);
    }

    /** The scorecard as it was last written, or {@code null}. */
    Scorecard last() {
        return card;
    }

    void close() {
        card = null;
        restate();
    }

    Scorecard write(Lab lab, Terms terms, Worths worths) {
        Scheme scheme = terms.judgement().scheme();
        List<DimensionScore> scores = new ArrayList<>(terms.dimensions().size());
        for (Dimension dimension : terms.dimensions()) {
            scores.add(column(dimension.id()).score(dimension, terms, had.keySet(), worths));
        }
        double coverage = Overall.knownMean(scores, DimensionScore::coverage);
        card = new Scorecard(lab, Collections.unmodifiableList(scores), Overall.ifRanked(scheme, scores), coverage,
                coverage < scheme.coverageFloor() - Overall.SLACK);
        return card;
    }
}
