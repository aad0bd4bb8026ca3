package labscore.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import labscore.scheme.Rule;

/** The credits of one lab from one rule, while they come and go. */
final class Tally {

    private final String rule;
    private final Set<Credit> credits = new HashSet<>();
    private List<ScoredCredit> worths = List.of();
    private long points;

    Tally(String rule) {
        this.rule = rule;
    }

    /** @return whether it was not there */
    boolean give(Credit credit) {
        return credits.add(credit);
    }

    void withdraw(Credit credit) {
        credits.remove(credit);
    }

    /** Works out the worths: one credit more or fewer may move those of all others. */
    void settle(Terms terms, Worths weighing) {
        Rule inForce = terms.judgement().rules().get(rule);
        worths = credits.isEmpty() ? List.of() : weighing.of(inForce, credits);
        points = 0;
        for (ScoredCredit worth : worths) {
            points += worth.worth();
        }
    }

    /** As last worked out, in no particular order. */
    List<ScoredCredit> worths() {
        return worths;
    }

    /** Hundredths, the sum of the worths as last worked out. */
    long points() {
        return points;
    }
}
