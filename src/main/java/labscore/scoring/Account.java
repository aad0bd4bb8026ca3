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
    /** {@code null} if it is to be written again. */
    private Scorecard card;

    /** A dimension, which is about to change. */
    Column touched(String dimension) {
        card = null;
        return column(dimension);
    }

    private Column column(String dimension) {
        return columns.computeIfAbsent(dimension, d -> new Column());
    }

    /** One piece of evidence of a type more or fewer; the scores stay the same. */
    void cover(String type, int change) {
        Integer count = had.merge(type, change, (before, more) ->
                before + more == 0 ? null : Integer.valueOf(before + more));
        if (count == null || count == change) {
            rewrite();
        }
    }

    /** The scorecard is to be written again. */
    void rewrite() {
        card = null;
        columns.values().forEach(Column::rewrite);
    }

    /** The overall score, or {@code null} if too little is known to rank the lab. */
    Double overall(Terms terms, Worths worths) {
        List<Double> scores = new ArrayList<>(terms.dimensions().size());
        for (Dimension dimension : terms.dimensions()) {
            scores.add(column(dimension.id()).score(dimension, worths));
        }
        return Overall.ifRanked(terms.judgement().scheme(), terms.dimensions(), scores);
    }

    Scorecard card(Lab lab, Terms terms, Worths worths) {
        if (card == null || card.lab() != lab) {
            card = written(lab, terms, worths);
        }
        return card;
    }

    private Scorecard written(Lab lab, Terms terms, Worths worths) {
        List<DimensionScore> scores = new ArrayList<>(terms.dimensions().size());
        for (Dimension dimension : terms.dimensions()) {
            scores.add(column(dimension.id()).written(dimension, terms, worths, had.keySet()));
        }
        Scheme scheme = terms.judgement().scheme();
        double coverage = Overall.knownMean(scores, DimensionScore::coverage);
        return new Scorecard(lab, Collections.unmodifiableList(scores), Overall.ifRanked(scheme, scores), coverage,
                coverage < scheme.coverageFloor() - Overall.SLACK);
    }
}
