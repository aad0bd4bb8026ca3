package labscore.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * Labs with an overall score.
 *
 * @param placed best first by the overall score rounded to 0.1, ties by id
 */
record Ranking(List<Placed> placed) {

    private static final Comparator<Placed> BEST_FIRST = Comparator.comparingLong(Placed::tenths)
            .reversed()
            .thenComparing(placed -> placed.card().lab().id());

    /** @param tenths the overall score as readers see it */
    record Placed(long tenths, Scorecard card) {}

    /** @param cards of all labs; those without an overall score are left out */
    static Ranking of(List<Scorecard> cards) {
        return new Ranking(cards.stream()
                .filter(card -> card.overall() != null)
                .map(card -> new Placed(Rounding.tenths(card.overall()), card))
                .sorted(BEST_FIRST)
                .toList());
    }

    List<Ranked> ranked() {
        return placed.stream().map(lab -> new Ranked(rankOf(lab.tenths()), lab.card())).toList();
    }

    /** One more than there are better labs, so that ties share: 1, 1, 3. */
    int rankOf(long tenths) {
        return 1 + (int) placed.stream().filter(lab -> lab.tenths() > tenths).count();
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
