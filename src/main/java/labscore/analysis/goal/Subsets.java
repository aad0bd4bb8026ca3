package labscore.analysis.goal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All sets of some size of changes to different facts, those of the first changes before the others: by
 * the sum of the members' places.
 */
record Subsets(List<Effect> effects, int size) {

    /** @param more is asked with each set whether it wants more */
    void forEach(Predicate<List<Effect>> more) {
        int last = effects.size() - 1;
        for (int sum = size * (size - 1) / 2; sum <= size * last - size * (size - 1) / 2; sum++) {
            if (!extend(new ArrayList<>(), 0, sum, more)) {
                return;
            }
        }
    }

    private boolean extend(List<Effect> set, int from, int sum, Predicate<List<Effect>> more) {
        int missing = size - set.size();
        if (missing == 0) {
            return more.test(List.copyOf(set));
        }
        int last = effects.size() - 1;
        // The others lie above this place, one after another at least, and can't lie above the last.
        int least = Math.max(from, sum - (missing - 1) * last + (missing - 1) * (missing - 2) / 2);
        int most = Math.min(last, (sum - missing * (missing - 1) / 2) / missing);
        for (int place = least; place <= most; place++) {
            Effect effect = effects.get(place);
            if (set.stream().noneMatch(effect::isOfTheSameFactAs)) {
                set.add(effect);
                boolean wanted = extend(set, place + 1, sum - place, more);
                set.remove(set.size() - 1);
                if (!wanted) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many there are: the elementary symmetric polynomial of the numbers of changes to each fact. */
    long count() {
        Map<String, Integer> byFact = new HashMap<>();
        effects.forEach(effect -> byFact.merge(effect.candidate().change().id(), 1, Integer::sum));
        long[] sets = new long[size + 1];
        sets[0] = 1;
        for (int changes : byFact.values()) {
            for (int members = size; members > 0; members--) {
                sets[members] += changes * sets[members - 1];
            }
        }
        return sets[size];
    }
}
