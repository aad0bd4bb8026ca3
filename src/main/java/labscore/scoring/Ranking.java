package labscore.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labs with an overall score, best first by that score rounded to 0.1, ties by id; while scores change. */
final class Ranking {

    private static final Comparator<Placed> BEST_FIRST = (one, other) -> {
        int byScore = Long.compare(other.tenths(), one.tenths());
        return byScore == 0 ? one.lab().compareTo(other.lab()) : byScore;
    };

    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, Placed> byLab = new HashMap<>();

    /** @param cards of all labs */
    static Ranking of(List<Scorecard> cards) {
        Ranking ranking = new Ranking();
        for (Scorecard card : cards) {
            if (card.overall() != null) {
                String lab = card.lab().id();
                ranking.byLab.put(lab, new Placed(Rounding.tenths(card.overall()), lab));
            }
        }
        ranking.byLab.values().stream().sorted(BEST_FIRST).forEach(ranking.placed::add);
        return ranking;
    }

    /**
     * @param tenths the overall score as readers see it
     * @param lab id
     */
    private record Placed(long tenths, String lab) {}

    /**
     * A lab has an overall score from now on.
     *
     * @param lab id
     * @param overall {@code null} if there is none: then the lab is left out
     */
    void place(String lab, Double overall) {
        Placed after = overall == null ? null : new Placed(Rounding.tenths(overall), lab);
        Placed before = after == null ? byLab.remove(lab) : byLab.put(lab, after);
        if (before != null && after != null && before.tenths() == after.tenths()) {
            return;
        }
        if (before != null) {
            placed.remove(Collections.binarySearch(placed, before, BEST_FIRST));
        }
        if (after != null) {
            placed.add(-Collections.binarySearch(placed, after, BEST_FIRST) - 1, after);
        }
    }

    /** @param cards of all labs that are ranked, by id */
    List<Ranked> ranked(Map<String, Scorecard> cards) {
        List<Ranked> ranked = new ArrayList<>(placed.size());
        for (int i = 0; i < placed.size(); i++) {
            boolean tied = i > 0 && placed.get(i).tenths() == placed.get(i - 1).tenths();
            ranked.add(new Ranked(tied ? ranked.get(i - 1).rank() : i + 1, cards.get(placed.get(i).lab())));
        }
        return Collections.unmodifiableList(ranked);
    }

    /** Rank of a lab, or {@code null} if it is not ranked. */
    Integer rank(String lab) {
        Placed found = byLab.get(lab);
        return found == null ? null : Integer.valueOf(rankOf(found.tenths()));
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
