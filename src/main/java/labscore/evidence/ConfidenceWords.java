package labscore.evidence;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * What the confidence words mean.
 *
 * @param values 0 to 1 by word
 */
public record ConfidenceWords(Map<String, Double> values) {

    public Optional<Double> value(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** The word with exactly this value, if there is one. */
    public Optional<String> word(double value) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** The value of the next stronger word; the same value if there is none. */
    public double raised(double value) {
        return values.values().stream().filter(v -> v > value).min(Comparator.naturalOrder()).orElse(value);
    }
}
