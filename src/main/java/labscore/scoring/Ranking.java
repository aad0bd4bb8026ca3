package labscore.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Labs with an overall score, best first by that score rounded to 0.1, ties by id; while scores change. */
final class Ranking {

    private static final Comparator<Placed> BEST_FIRST = Comparator.comparingLong(Placed::tenths)
            .reversed()
            .thenComparing(placed -> placed.card().lab().id());

    private final List<Placed> placed = new ArrayList<>();

    /** @param cards of all labs */
    static Ranking of(List<Scorecard> cards) {
        Ranking ranking = new Ranking();
        cards.stream().filter(card -> card.overall() != null).map(Placed::of).sorted(BEST_FIRST)
                .forEach(ranking.placed::add);
        return ranking;
    }

    /** @param tenths the overall score as readers see it */
    private record Placed(long tenths, Scorecard card) {

        static Placed of(Scorecard card) {
            return new Placed(Rounding.tenths(card.overall()), card);
        }
    }

    /**
     * A lab's scorecard takes the place of an older one.
     *
     * @param before {@code null} if there was none
     * @param after {@code null} if there is none; without an overall score it is left out
     */
    void replace(Scorecard before, Scorecard after) {
        if (before != null && before.overall() != null) {
            placed.remove(Collections.binarySearch(placed, Placed.of(before), BEST_FIRST));
        }
        if (after != null && after.overall() != null) {
            Placed lab = Placed.of(after);
            placed.add(-Collections.binarySearch(placed, lab, BEST_FIRST) - 1, lab);
        }
    }

    List<Ranked> ranked() {
        List<Ranked> ranked = new ArrayList<>(placed.size());
        for (int i = 0; i < placed.size(); i++) {
            boolean tied = i > 0 && placed.get(i).tenths() == placed.get(i - 1).tenths();
            ranked.add(new Ranked(tied ? ranked.get(i - 1).rank() : i + 1, placed.get(i).card()));
        }
        return Collections.unmodifiableList(ranked);
    }

    /** One more than there are better labs, so that ties share: 1, 1, 3. */
    int rankOf(long tenths) {
        int from = 0;
        int to = placed.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (placed.get(middle).tenths() > tenths) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return 1 + from;
    }

    /**
     * The first lab's rounded overall score minus that of the lab at a place; {@code null} if there is
     * no such place.
     *
     * @param place from 1
     */
    Double ahead(int place) {
        // Whole tenths, divided once: 71.3 − 68.1 in floating point is not 3.2.
        return place > placed.size() ? null : (placed.get(0).tenths() - placed.get(place - 1).tenths()) / 10.0;
    }
}
