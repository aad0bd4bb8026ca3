package labscore.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.evidence.ConfidenceWords;

/**
 * What {@code scorecard.yaml} states.
 *
 * @param title of the pack
 * @param dimensions in the order they are shown
 * @param profiles by name
 * @param confidence what the confidence words mean
 * @param mean how dimensions make the overall score
 * @param rankedFrom share of the dimensions' weight, 0 to 1, that must be known for a lab to be ranked
 * @param coverageFloor coverage, 0 to 1, under which a lab is marked as thin evidence
 * @param grounds of the single numbers, by their key in the file
 */
public record Scheme(
        String title,
        List<Dimension> dimensions,
        Map<String, Profile> profiles,
        ConfidenceWords confidence,
        Mean mean,
        double rankedFrom,
        double coverageFloor,
        Map<String, Grounds> grounds) {

    public Optional<Dimension> dimension(String id) {
        for (Dimension dimension : dimensions) {
            if (dimension.id().equals(id)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
