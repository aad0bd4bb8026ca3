package labscore.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import labscore.scheme.Rule;

/**
 * A lab's credits from one rule, all for or all against it. Each further one may count less, and their
 * sum may be bounded.
 */
final class Series {

    private static final Comparator<ScoredCredit> LARGEST_FIRST =
            Comparator.<ScoredCredit>comparingLong(credit -> -Math.abs(credit.full()))
                    .thenComparing(ScoredCredit::credit);

    private Series() {}

    /**
     * @param credits with their full worths, all of one sign or zero
     * @return largest first, with the worths that count
     */
    static List<ScoredCredit> counted(Rule rule, List<ScoredCredit> credits) {
        List<ScoredCredit> series = credits;
        if (credits.size() > 1) {
            series = new ArrayList<>(credits);
            series.sort(LARGEST_FIRST);
        }
        List<ScoredCredit> diminished = rule.diminish() == null ? series : diminished(rule.diminish(), series);
        return rule.cap() == null ? diminished : capped(rule.cap(), diminished);
    }

    /** The n-th counts by factor^(n−1). */
    private static List<ScoredCredit> diminished(double factor, List<ScoredCredit> series) {
        List<ScoredCredit> diminished = new ArrayList<>();
        for (ScoredCredit credit : series) {
            int before = diminished.size();
            diminished.add(counting(credit, Rounding.whole(
                    credit.full() * StrictMath.pow(factor, before),
                    () -> BigDecimal.valueOf(factor).pow(before).multiply(BigDecimal.valueOf(credit.full())))));
        }
        return diminished;
    }

    /** What is over the cap is cut from the smallest credits: the largest come first and fill the room. */
    private static List<ScoredCredit> capped(double cap, List<ScoredCredit> series) {
        long room = Rounding.hundredths(cap);
        List<ScoredCredit> capped = new ArrayList<>();
        for (ScoredCredit credit : series) {
            long size = Math.min(room, Math.abs(credit.worth()));
            capped.add(counting(credit, size * Long.signum(credit.worth())));
            room -= size;
        }
        return capped;
    }

    private static ScoredCredit counting(ScoredCredit credit, long worth) {
        return new ScoredCredit(
                credit.credit(), credit.rule(), credit.weight(), credit.weakest(), credit.full(), worth);
    }
}
