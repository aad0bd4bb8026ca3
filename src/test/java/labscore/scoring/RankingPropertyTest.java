package labscore.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Few scores for many labs, so that most are tied; some labs are not known well enough to be ranked. */
class RankingPropertyTest {

    private static final int LABS = 12;
    private static final int STEPS = 80;

    @Property(tries = 200)
    void however_labs_moved_their_ranks_are_those_of_their_scores(@ForAll Random random) {
        Ranking ranking = new Ranking();
        Map<String, Double> scores = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            String lab = "lab" + random.nextInt(LABS);
            Double score = random.nextInt(4) == 0 ? null : Double.valueOf(50 + random.nextInt(30) / 100.0);
            ranking.place(lab, score);
            scores.put(lab, score);
            check(ranking, scores);
        }
    }

    private static void check(Ranking ranking, Map<String, Double> scores) {
        List<Long> best = new ArrayList<>();
        scores.values().stream().filter(score -> score != null).map(Rounding::tenths).forEach(best::add);
        best.sort(Collections.reverseOrder());
        scores.forEach((lab, score) -> assertEquals(
                score == null ? null : Integer.valueOf(1 + best.indexOf(Rounding.tenths(score))), ranking.rank(lab)));
        for (int place = 1; place <= best.size(); place++) {
            assertEquals((best.get(0) - best.get(place - 1)) / 10.0, ranking.ahead(place));
        }
        assertNull(ranking.ahead(best.size() + 1));
    }
}
