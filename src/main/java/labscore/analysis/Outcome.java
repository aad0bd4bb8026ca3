package labscore.analysis;

import java.util.List;
import java.util.Optional;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;

/**
 * What a variant comes to, to be read while it is made. The same, to the last bit, as its assessment, which
 * need not be put together for a few figures.
 */
public interface Outcome {

    /** Of all labs, in no particular order. */
    List<Scorecard> scorecards();

    /** @param lab id */
    Optional<Scorecard> scorecard(String lab);

    /** Rank of a lab, or {@code null} if it is not ranked. */
    Integer rank(String lab);

    /** First minus second in overall scores rounded to 0.1; {@code null} with fewer than two. */
    Double lead();

    /** All of it, to keep. */
    Assessment assessment();
}
