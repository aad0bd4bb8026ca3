package labscore.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import labscore.scheme.Rule;

/**
 * A lab's credits from one rule, all for or all against it, while they come and go. Each further one may
 * count less, and their sum may be bounded.
 */
final class Series {

    /** Largest first. */
    private final List<ScoredCredit> credits = new ArrayList<>();
    private final Diminishing diminishing;
    /** Hundredths that there is room for under the cap. */
    private final long room;
    /** Hundredths, the sum of the full worths. */
    private long full;

    Series(Rule rule) {
        diminishing = rule.diminish() == null ? null : new Diminishing(rule.diminish());
        room = rule.cap() == null ? Long.MAX_VALUE : Rounding.hundredths(rule.cap());
    }

    /** @param more with their full worths, of the same sign as those that are there, or zero */
    void add(List<ScoredCredit> more) {
        if (more.size() == 1) {
            ScoredCredit one = more.get(0);
            credits.add(-place(one) - 1, one);
        } else if (!more.isEmpty()) {
            credits.addAll(more);
            credits.sort(Series::largestFirst);
        }
        for (ScoredCredit credit : more) {
            full += credit.full();
        }
    }

    /** A credit that is there. */
    void remove(ScoredCredit credit) {
        credits.remove(place(credit));
        full -= credit.full();
    }

    private int place(ScoredCredit credit) {
        return Collections.binarySearch(credits, credit, Series::largestFirst);
    }

    private static int largestFirst(ScoredCredit one, ScoredCredit other) {
        int order = Long.compare(Math.abs(other.full()), Math.abs(one.full()));
        return order != 0 ? order : one.credit().compareTo(other.credit());
    }

    /** Hundredths, the sum of the worths that count. */
    long points() {
        long points = diminishing == null ? full : diminished();
        return Long.signum(points) * Math.min(room, Math.abs(points));
    }

    private long diminished() {
        long sum = 0;
        for (int i = 0; i < credits.size(); i++) {
            sum += diminishing.worth(credits.get(i).full(), i);
        }
        return sum;
    }

    /**
     * Largest first, with the worths that count. What is over the cap is cut from the smallest credits: the
     * largest come first and fill the room.
     */
    List<ScoredCredit> counted() {
        List<ScoredCredit> counted = new ArrayList<>(credits.size());
        long left = room;
        for (int i = 0; i < credits.size(); i++) {
            ScoredCredit credit = credits.get(i);
            long worth = diminishing == null ? credit.full() : diminishing.worth(credit.full(), i);
            long size = Math.min(left, Math.abs(worth));
            left -= size;
            counted.add(credit.counting(size * Long.signum(worth)));
        }
        return counted;
    }
}
