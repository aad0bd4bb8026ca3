package labscore.scoring;

import java.util.List;
import java.util.Optional;
import labscore.evidence.Lab;

/**
 * What one lab got.
 *
 * @param lab whose it is
 * @param dimensions in the order of the scheme
 * @param overall 0 to 100, or {@code null} if the lab is not ranked
 * @param coverage 0 to 1
 * @param thin whether coverage is under the floor
 */
public record Scorecard(
        Lab lab, List<DimensionScore> dimensions, Double overall, double coverage, boolean thin) {

    /** The same figures, with the credits of the main reason only: all that a ranking shows of many labs. */
    public Scorecard condensed() {
        String reason = RuleTotal.mainReason(this).map(total -> total.rule().name()).orElse("");
        List<DimensionScore> condensed = dimensions.stream().map(score -> score.withCreditsOf(reason)).toList();
        return new Scorecard(lab, condensed, overall, coverage, thin);
    }

    public Optional<DimensionScore> dimension(String id) {
        return dimensions.stream().filter(score -> score.dimension().id().equals(id)).findFirst();
    }
}
