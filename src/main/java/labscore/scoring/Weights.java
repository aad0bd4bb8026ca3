package labscore.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.scheme.Dimension;
import labscore.scheme.Profile;
import labscore.scheme.Scheme;

/** What the dimensions weigh: by themselves, under a profile, and by explicit wish, the last prevailing. */
public final class Weights {

    private Weights() {}

    /**
     * @param chosen name of a profile; {@link Profile#DEFAULT} needs no declaration; {@code null} for that
     * @param changed explicit weights by dimension
     * @return all dimensions in the order of the scheme, with the weights in force
     * @throws LabscoreException if profile or dimension is unknown, if a weight is negative or not a
     *     finite number, or if nothing has any weight
     */
    public static List<Dimension> inForce(Scheme scheme, String chosen, Map<String, Double> changed) {
        String profile = chosen == null ? Profile.DEFAULT : chosen;
        Map<String, Double> weights = new TreeMap<>(ofProfile(scheme, profile));
        weights.putAll(changed);
        List<Problem> problems = new ArrayList<>();
        weights.forEach((dimension, weight) -> check(scheme, dimension, weight, problems));
        if (!problems.isEmpty()) {
            throw new LabscoreException(problems);
        }
        return someWeight(scheme.dimensions().stream()
                .map(dimension -> dimension.weighing(weights.getOrDefault(dimension.id(), dimension.weight())))
                .toList());
    }

    private static Map<String, Double> ofProfile(Scheme scheme, String name) {
        Profile profile = scheme.profiles().get(name);
        if (profile == null && !name.equals(Profile.DEFAULT)) {
            TreeSet<String> known = new TreeSet<>(scheme.profiles().keySet());
            known.add(Profile.DEFAULT);
            throw Problem.of("there is no profile '" + name + "'").allowed(name, known).failure();
        }
        return profile == null ? Map.of() : profile.weights();
    }

    private static void check(Scheme scheme, String dimension, double weight, List<Problem> problems) {
        if (scheme.dimension(dimension).isEmpty()) {
            problems.add(Problem.of("there is no dimension '" + dimension + "' to weigh")
                    .allowed(dimension, scheme.dimensions().stream().map(Dimension::id).toList()));
        } else if (!(weight >= 0) || Double.isInfinite(weight)) {
            problems.add(Problem.of("dimension '" + dimension + "' can't weigh " + weight)
                    .allowed("0 or more; 0 shows the dimension and doesn't count it"));
        }
    }

    private static List<Dimension> someWeight(List<Dimension> dimensions) {
        if (dimensions.stream().allMatch(dimension -> dimension.weight() == 0)) {
            throw Problem.of("no dimension has any weight, so there is nothing to rank by")
                    .remedy("Give at least one dimension a weight above 0.")
                    .failure();
        }
        return dimensions;
    }
}
