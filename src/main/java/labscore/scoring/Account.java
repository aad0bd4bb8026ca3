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
    /** What the card was before that: most changes are undone. */
    private Scorecard before;

    Column column(String dimension) {
        return columns.computeIfAbsent(dimension, d -> new Column());
    }

    /** One piece of evidence of a type more or fewer. */
    void cover(String type, int change) {
        boolean was = had.containsKey(type);
        had.merge(type, change, (count, more) -> count + more == 0 ? null : Integer.valueOf(count + more));
        if (was != had.containsKey(type)) {
            columns.values().forEach(column -> column.cover(type));
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
        before = null;
    }

    /** @param edition of the evidence */
    Scorecard write(Lab lab, Terms terms, Worths worths, long edition) {
        List<DimensionScore> scores = new ArrayList<>(terms.dimensions().size());
        for (Dimension dimension : terms.dimensions()) {
            scores.add(column(dimension.id()).score(dimension, terms, had.keySet(), worths, edition));
        }
        Scorecard written = isOf(before, lab, scores) ? before : written(lab, terms.judgement().scheme(), scores);
        before = card;
        card = written;
        return card;
    }

    private static boolean isOf(Scorecard card, Lab lab, List<DimensionScore> scores) {
        if (card == null || card.lab() != lab) {
            return false;
        }
        for (int i = 0; i < scores.size(); i++) {
            if (card.dimensions().get(i) != scores.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Scorecard written(Lab lab, Scheme scheme, List<DimensionScore> scores) {
        double coverage = Overall.knownMean(scores, DimensionScore::coverage);
        return new Scorecard(lab, Collections.unmodifiableList(scores), Overall.ifRanked(scheme, scores), coverage,
                coverage < scheme.coverageFloor() - Overall.SLACK);
    }
}
