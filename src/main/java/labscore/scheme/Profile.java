package labscore.scheme;

import java.util.Map;

/**
 * Named weights of the dimensions.
 *
 * @param name as users type it
 * @param title shown to readers
 * @param weights by dimension; a dimension left out keeps its own weight
 * @param grounds of the weights
 */
public record Profile(String name, String title, Map<String, Double> weights, Grounds grounds) {

    /** The profile in which each dimension has its own weight. */
    public static final String DEFAULT = "default";
}
