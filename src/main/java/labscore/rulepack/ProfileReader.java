package labscore.rulepack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Profile;

/** Reads the profiles of a scorecard: other weights of its dimensions. */
final class ProfileReader {

    private static final List<String> KEYS = List.of("title", "weights", "reason", "source");

    private ProfileReader() {}

    /** In the order written. */
    static Map<String, Profile> profiles(Mapping top, List<Dimension> dimensions) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        Problems problems = new Problems();
        Map<String, Entry> all = top.read("profiles", Node::mapping).map(Mapping::entries).orElse(Map.of());
        for (Entry entry : all.values()) {
            problems.attempt(() -> profile(entry, dimensions)).ifPresent(p -> profiles.put(p.name(), p));
        }
        problems.throwIfAny();
        return Collections.unmodifiableMap(profiles);
    }

    private static Profile profile(Entry entry, List<Dimension> dimensions) {
        if (entry.name().equals(Profile.DEFAULT)) {
            throw entry.key().problem("the profile 'default' is the one in which each dimension has its own weight")
                    .remedy("Change the weights of the dimensions, or choose another name.").failure();
        }
        Problems problems = new Problems();
        problems.check(() -> Names.word(entry.key(), "a profile"));
        Mapping profile = entry.value().mapping(entry.name());
        profile.allowOnly(KEYS, problems);
        Optional<String> title = problems.attempt(
                () -> profile.required("title", "Name it as readers know it.").text("title"));
        Optional<Map<String, Double>> weights = problems.attempt(() -> weights(profile, dimensions));
        Grounds grounds = GroundsReader.read(profile, problems);
        problems.throwIfAny();
        return new Profile(entry.name(), title.orElseThrow(), weights.orElseThrow(), grounds);
    }

    private static Map<String, Double> weights(Mapping profile, List<Dimension> dimensions) {
        Mapping stated = profile.required("weights", "State the weights that differ from those of the dimensions.")
                .mapping("weights");
        Problems problems = new Problems();
        stated.allowOnly(dimensions.stream().map(Dimension::id).toList(), problems);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Entry entry : stated.entries().values()) {
            problems.check(() -> weights.put(entry.name(), DimensionReader.weight(entry.value(), entry.name())));
        }
        problems.throwIfAny();
        if (dimensions.stream().allMatch(d -> weights.getOrDefault(d.id(), d.weight()) == 0)) {
            throw stated.problem("with this profile all dimensions have the weight 0")
                    .remedy("Give one of them more.").failure();
        }
        return Collections.unmodifiableMap(weights);
    }
}
