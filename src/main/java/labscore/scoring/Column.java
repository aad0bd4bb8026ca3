package labscore.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.scheme.Dimension;

/** The credits of one lab in one dimension, while they come and go, and what is known of their worth. */
final class Column {

    private static final Comparator<ScoredCredit> LARGEST_FIRST =
            Comparator.<ScoredCredit>comparingLong(credit -> -Math.abs(credit.worth()))
                    .thenComparing(ScoredCredit::credit);

    private final Map<String, TreeSet<Credit>> credits = new HashMap<>();
    private final Map<String, List<ScoredCredit>> worths = new HashMap<>();
    private final Anchor anchor = new Anchor();
    private DimensionScore score;
    private long edition;

    /** Unless it is there. */
    void give(Credit credit) {
        if (credits.computeIfAbsent(credit.rule(), rule -> new TreeSet<>()).add(credit)) {
            worths.remove(credit.rule());
            move(credit);
        }
    }

    /** A credit that is there. */
    void withdraw(Credit credit) {
        TreeSet<Credit> ofRule = credits.get(credit.rule());
        ofRule.remove(credit);
        if (ofRule.isEmpty()) {
            credits.remove(credit.rule());
        }
        worths.remove(credit.rule());
        move(credit);
    }

    /** The lab has evidence of a type now, or has none any more. */
    void cover(String type) {
        move(type);
    }

    private void move(Object what) {
        anchor.move(what, score, edition);
        score = null;
    }

    /** A rule has other points now. */
    void revalue(String rule) {
        worths.remove(rule);
        restate();
    }

    /** The dimension weighs something else now. */
    void restate() {
        anchor.forget();
        score = null;
    }

    /**
     * @param had names of the types of evidence that the lab has
     * @param newEdition of the evidence
     */
    DimensionScore score(Dimension dimension, Terms terms, Set<String> had, Worths weighing, long newEdition) {
        if (score == null) {
            score = anchor.back(newEdition);
            edition = newEdition;
        }
        if (score == null) {
            score = scored(dimension, terms.expected().get(dimension.id()), had, worths(terms, weighing));
        }
        return score;
    }

    private List<ScoredCredit> worths(Terms terms, Worths weighing) {
        List<ScoredCredit> all = new ArrayList<>();
        for (Map.Entry<String, TreeSet<Credit>> ofRule : credits.entrySet()) {
            List<ScoredCredit> known = worths.get(ofRule.getKey());
            if (known == null) {
                known = weighing.of(terms.judgement().rules().get(ofRule.getKey()), ofRule.getValue());
                worths.put(ofRule.getKey(), known);
            }
            all.addAll(known);
        }
        all.sort(LARGEST_FIRST);
        return Collections.unmodifiableList(all);
    }

    private static DimensionScore scored(
            Dimension dimension, Set<String> expected, Set<String> had, List<ScoredCredit> credits) {
        long points = 0;
        for (ScoredCredit credit : credits) {
            points += credit.worth();
        }
        boolean known = !credits.isEmpty();
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(had);
        return new DimensionScore(dimension, credits, points,
                known ? dimension.scale().score(points / 100.0) : null,
                coverage(expected.size(), missing.size(), known), Collections.unmodifiableList(missing));
    }

    /**
     * Share of the expected types that the lab has. Where nothing is expected, a known dimension is covered.
     */
    private static double coverage(int expected, int missing, boolean known) {
        if (expected == 0) {
            return known ? 1 : 0;
        }
        return (double) (expected - missing) / expected;
    }
}
