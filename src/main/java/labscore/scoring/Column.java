package labscore.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.scheme.Dimension;
import labscore.scheme.Rule;

/**
 * The credits of one lab in one dimension, while they come and go. Its sum is kept; its list, which few
 * who try variants read, is made when it is asked for.
 */
final class Column {

    private static final Comparator<ScoredCredit> LARGEST_FIRST = (one, other) -> {
        int bySize = Long.compare(Math.abs(other.worth()), Math.abs(one.worth()));
        return bySize == 0 ? one.credit().compareTo(other.credit()) : bySize;
    };

    private final Map<String, Tally> tallies = new HashMap<>();
    /** Those whose worths are to be worked out again. */
    private final List<Tally> stale = new ArrayList<>();
    /** Hundredths, the sum over all tallies. */
    private long points;
    private int credits;
    private Double score;
    private DimensionScore written;

    /** @param credit of the rule, given unless it is there */
    void give(Rule rule, Credit credit) {
        Tally tally = tallies.computeIfAbsent(rule.name(), r -> new Tally(rule));
        if (tally.give(credit)) {
            credits++;
            touch(tally);
        }
    }

    /** A credit that is there. */
    void withdraw(Credit credit) {
        Tally tally = tallies.get(credit.rule());
        tally.withdraw(credit);
        credits--;
        touch(tally);
    }

    /** @param rule that has other points now */
    void revalue(Rule rule) {
        Tally tally = tallies.get(rule.name());
        if (tally != null) {
            tally.revalue(rule);
            touch(tally);
        }
    }

    /** What is written of it beside its points no longer holds. */
    void rewrite() {
        written = null;
    }

    private void touch(Tally tally) {
        if (!stale.contains(tally)) {
            stale.add(tally);
        }
        written = null;
    }

    /** The score in the dimension, or {@code null} if the lab has no credit here. */
    Double score(Dimension dimension, Worths weighing) {
        if (!stale.isEmpty()) {
            for (Tally tally : stale) {
                settle(tally, weighing);
            }
            stale.clear();
            score = credits == 0 ? null : dimension.scale().score(points / 100.0);
        }
        return score;
    }

    private void settle(Tally tally, Worths weighing) {
        points -= tally.points();
        tally.settle(weighing);
        points += tally.points();
    }

    /** @param had names of the types of evidence that the lab has */
    DimensionScore written(Dimension dimension, Terms terms, Worths weighing, Set<String> had) {
        if (written == null) {
            boolean known = score(dimension, weighing) != null;
            Set<String> expected = terms.expected().get(dimension.id());
            List<String> missing = new ArrayList<>(expected);
            missing.removeAll(had);
            written = new DimensionScore(dimension, worths(), points, score,
                    coverage(expected.size(), missing.size(), known), Collections.unmodifiableList(missing));
        }
        return written;
    }

    private List<ScoredCredit> worths() {
        List<ScoredCredit> all = new ArrayList<>(credits);
        tallies.values().forEach(tally -> all.addAll(tally.worths()));
        all.sort(LARGEST_FIRST);
        return Collections.unmodifiableList(all);
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
