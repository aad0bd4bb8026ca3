package labscore.analysis.pack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import labscore.scheme.Dimension;
import labscore.scheme.Profile;
import labscore.scheme.Scheme;

/** What a scorecard states, each thing by a name; reasons and sources aside. */
final class SchemeFigures {

    private SchemeFigures() {}

    static Map<String, Object> of(Scheme scheme) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("title", scheme.title());
        for (Dimension dimension : scheme.dimensions()) {
            figures.put("dimension " + dimension.id(), dimension.title());
            figures.put("weight of " + dimension.id(), dimension.weight());
            figures.put("scale of " + dimension.id(), dimension.scale());
        }
        for (Profile profile : new TreeMap<>(scheme.profiles()).values()) {
            figures.put("profile " + profile.name(), profile.title());
            new TreeMap<>(profile.weights()).forEach((dimension, weight) ->
                    figures.put("weight of " + dimension + " in profile " + profile.name(), weight));
        }
        new TreeMap<>(scheme.confidence().values())
                .forEach((word, value) -> figures.put("confidence " + word, value));
        figures.put("mean", scheme.mean().name().toLowerCase(Locale.ROOT));
        figures.put("rankedFrom", scheme.rankedFrom());
        figures.put("coverageFloor", scheme.coverageFloor());
        return figures;
    }
}
