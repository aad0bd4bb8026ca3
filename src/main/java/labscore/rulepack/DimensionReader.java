package labscore.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Scale;

/** Reads the dimensions of a scorecard. */
final class DimensionReader {

    private static final List<String> KEYS = List.of("title", "rewards", "weight", "scale", "reason", "source");

    private DimensionReader() {}

    /** At least one, in the order written; not all of weight 0. */
    static List<Dimension> dimensions(Mapping top) {
        Mapping all = top.required("dimensions", "State at least one dimension to score.").mapping("dimensions");
        Problems problems = new Problems();
        List<Dimension> dimensions = new ArrayList<>();
        for (Entry entry : all.entries().values()) {
            problems.attempt(() -> dimension(entry)).ifPresent(dimensions::add);
        }
        if (all.entries().isEmpty()) {
            problems.add(all.problem("there is no dimension").remedy("State at least one dimension to score."));
        }
        problems.throwIfAny();
        if (dimensions.stream().allMatch(dimension -> dimension.weight() == 0)) {
            throw all.problem("all dimensions have the weight 0").remedy("Give one of them more.").failure();
        }
        return List.copyOf(dimensions);
    }

    private static Dimension dimension(Entry entry) {
        Problems problems = new Problems();
        problems.check(() -> Names.dimension(entry.key()));
        Mapping dimension = entry.value().mapping(entry.name());
        dimension.allowOnly(KEYS, problems);
        Optional<String> title = problems.attempt(
                () -> dimension.required("title", "Name it as readers know it.").text("title"));
        Optional<String> rewards = problems.attempt(
                () -> dimension.required("rewards", "Say in one sentence what it rewards.").text("rewards"));
        Optional<Double> weight = problems.attempt(
                () -> weight(dimension.required("weight", "Write 1 if all dimensions count alike."), "weight"));
        Optional<Scale> scale = problems.attempt(() -> ScaleReader.read(dimension));
        Grounds grounds = GroundsReader.read(dimension, problems);
        problems.throwIfAny();
        return new Dimension(entry.name(), title.orElseThrow(), rewards.orElseThrow(), weight.orElseThrow(),
                scale.orElseThrow(), grounds);
    }

    /** 0 or more. */
    static double weight(Node node, String name) {
        double weight = node.number(name);
        if (weight < 0) {
            throw node.problem("'" + name + "' is " + node.described() + ", a negative weight")
                    .allowed("0 or more").failure();
        }
        return weight;
    }
}
