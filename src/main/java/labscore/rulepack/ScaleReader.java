package labscore.rulepack;

import java.util.List;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;
import labscore.scheme.Scale;

/** Reads how the points of a dimension become a score. */
final class ScaleReader {

    private static final List<String> KINDS = List.of("odds", "linear");
    private static final String FORMS = "{ odds: { double: 20 } } or { linear: { from: 0, to: 10 } }";

    private ScaleReader() {}

    static Scale read(Mapping dimension) {
        Mapping scale = dimension.required("scale", "Write one of " + FORMS + ".").mapping("scale");
        checked(scale, KINDS);
        if (scale.entries().size() != 1) {
            throw scale.problem("a scale is of one kind").allowed(FORMS).failure();
        }
        return scale.entries().containsKey("odds") ? odds(scale) : linear(scale);
    }

    private static Scale odds(Mapping scale) {
        Mapping odds = checked(scale.required("odds", null).mapping("odds"), List.of("double"));
        Node node = odds.required("double", "Say how many points double the odds.");
        double points = node.number("double");
        if (points <= 0) {
            throw node.problem("'double' is " + node.described()
                    + ", and no such number of points can double the odds").allowed("more than 0").failure();
        }
        return new Scale.Odds(points);
    }

    private static Scale linear(Mapping scale) {
        Mapping linear = checked(
                scale.required("linear", "State 'from' and 'to'.").mapping("linear"), List.of("from", "to"));
        double from = linear.required("from", "Say how many points score 0.").number("from");
        Node to = linear.required("to", "Say how many points score 100.");
        if (to.number("to") <= from) {
            throw to.problem("'to' is " + to.described() + ", not above 'from'")
                    .remedy("More points must score more: 'from' scores 0 and 'to' scores 100.").failure();
        }
        return new Scale.Linear(from, to.number("to"));
    }

    private static Mapping checked(Mapping mapping, List<String> keys) {
        Problems problems = new Problems();
        mapping.allowOnly(keys, problems);
        problems.throwIfAny();
        return mapping;
    }
}
