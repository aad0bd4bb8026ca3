package labscore.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.scheme.Rule;

/** The credits of one lab from one rule, while they come and go. */
final class Tally {

    private final Map<Credit, ScoredCredit> weighed = new HashMap<>();
    private final Set<Credit> unweighed = new LinkedHashSet<>();
    private Rule rule;
    private Series speakingFor;
    private Series speakingAgainst;
    private long points;
    /** {@code null} if they are to be listed again. */
    private List<ScoredCredit> worths = List.of();

    Tally(Rule rule) {
        revalue(rule);
    }

    /** @param changed the same rule with the points in force from now on */
    void revalue(Rule changed) {
        rule = changed;
        speakingFor = new Series(changed);
        speakingAgainst = new Series(changed);
        unweighed.addAll(weighed.keySet());
        weighed.clear();
    }

    /** @return whether it was not there */
    boolean give(Credit credit) {
        return !weighed.containsKey(credit) && unweighed.add(credit);
    }

    /** A credit that is there. */
    void withdraw(Credit credit) {
        if (!unweighed.remove(credit)) {
            ScoredCredit full = weighed.remove(credit);
            (full.full() < 0 ? speakingAgainst : speakingFor).remove(full);
        }
    }

    /** Works out the points: one credit more or fewer may move the worths of all others. */
    void settle(Worths weighing) {
        if (!unweighed.isEmpty()) {
            weigh(weighing);
        }
        points = speakingFor.points() + speakingAgainst.points();
        worths = null;
    }

    private void weigh(Worths weighing) {
        List<ScoredCredit> more = new ArrayList<>(unweighed.size());
        List<ScoredCredit> less = new ArrayList<>(unweighed.size());
        for (Credit credit : unweighed) {
            ScoredCredit full = weighing.full(rule, credit);
            weighed.put(credit, full);
            (full.full() < 0 ? less : more).add(full);
        }
        unweighed.clear();
        speakingFor.add(more);
        speakingAgainst.add(less);
    }

    /** What counted when it was last settled, in no particular order. */
    List<ScoredCredit> worths() {
        if (worths == null) {
            worths = speakingFor.counted();
            worths.addAll(speakingAgainst.counted());
        }
        return worths;
    }

    /** Hundredths, the sum of the worths when it was last settled. */
    long points() {
        return points;
    }
}
