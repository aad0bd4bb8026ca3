package labscore.rulepack;

import static java.util.Map.entry;
import static labscore.scenario.schema.JsonSchema.any;
import static labscore.scenario.schema.JsonSchema.byOffered;
import static labscore.scenario.schema.JsonSchema.described;
import static labscore.scenario.schema.JsonSchema.file;
import static labscore.scenario.schema.JsonSchema.group;
import static labscore.scenario.schema.JsonSchema.numberFrom;
import static labscore.scenario.schema.JsonSchema.ordered;
import static labscore.scenario.schema.JsonSchema.orNothing;
import static labscore.scenario.schema.JsonSchema.pattern;
import static labscore.scenario.schema.JsonSchema.reference;
import static labscore.scenario.schema.JsonSchema.text;
import static labscore.scenario.schema.JsonSchema.type;
import static labscore.scenario.schema.JsonSchema.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.scheme.Dimension;
import labscore.scheme.Scheme;

/**
 * JSON Schema (draft 7) of {@code scorecard.yaml}, for editors. Dimensions are offered by name, and others
 * are not refused: the file is where they come from.
 */
public final class ScorecardSchema {

    private final List<String> dimensions;

    private ScorecardSchema(List<String> dimensions) {
        this.dimensions = dimensions;
    }

    public static Map<String, Object> of(Scheme scheme) {
        return new ScorecardSchema(scheme.dimensions().stream().map(Dimension::id).toList()).schema();
    }

    private Map<String, Object> schema() {
        return file("Scorecard of a rule pack", group(ordered(
                entry("title", described(text(), "of the rule pack, one line")),
                entry("dimensions", described(named(Names.PACKAGE.pattern(), dimension()),
                        "what is scored, in the order shown; each has a folder of rules with its name")),
                entry("profiles", described(orNothing(named("(?!default$)" + Names.WORD.pattern(), profile())),
                        "named weights of the dimensions")),
                entry("confidence", described(named(Names.WORD.pattern(), grounded(share())),
                        "what the confidence words of facts mean")),
                entry("mean", described(grounded(words(Names.means())),
                        "how dimensions make the overall score; arithmetic, if left out")),
                entry("rankedFrom", described(grounded(share()),
                        "share of the weight that must be known for a lab to be ranked; 1, if left out")),
                entry("coverageFloor", described(grounded(share()),
                        "coverage under which evidence is called thin; 0, if left out"))),
                List.of("title", "dimensions", "confidence")), ordered(entry("scale", scale())));
    }

    private static Map<String, Object> dimension() {
        return withGrounds(ordered(
                entry("title", described(text(), "as readers know it")),
                entry("rewards", described(text(), "what it rewards, in one sentence")),
                entry("weight", described(weight(), "in the overall score")),
                entry("scale", reference("scale"))));
    }

    private Map<String, Object> profile() {
        return withGrounds(ordered(
                entry("title", described(text(), "as readers know it")),
                entry("weights", described(byOffered(dimensions, weight()),
                        "by dimension; one left out keeps its own weight"))));
    }

    private static Map<String, Object> scale() {
        Map<String, Object> toDouble = ordered(entry("type", "number"), entry("exclusiveMinimum", 0));
        Map<String, Object> scale = group(ordered(
                entry("odds", described(group(ordered(
                        entry("double", described(toDouble, "points that double the odds; no points score 50"))),
                        List.of("double")), "each so many points double the odds")),
                entry("linear", described(group(ordered(
                        entry("from", described(type("number"), "points that score 0")),
                        entry("to", described(type("number"), "points that score 100"))),
                        List.of("from", "to")), "a straight line"))), List.of());
        scale.put("minProperties", 1);
        scale.put("maxProperties", 1);
        return described(scale, "from points to a score of 0 to 100");
    }

    private static Map<String, Object> grounded(Map<String, Object> value) {
        return withGrounds(ordered(entry("value", value)));
    }

    /** No number goes without its reason and source; all keys are required. */
    private static Map<String, Object> withGrounds(Map<String, Object> keys) {
        Map<String, Object> all = new LinkedHashMap<>(keys);
        all.put("reason", described(text(), "why it is so, in one sentence"));
        all.put("source", described(text(), "whose judgement it is"));
        return group(all, List.copyOf(all.keySet()));
    }

    private static Map<String, Object> named(String name, Map<String, Object> values) {
        return ordered(
                entry("type", "object"),
                entry("propertyNames", pattern(name)),
                entry("additionalProperties", values),
                entry("minProperties", 1));
    }

    private static Map<String, Object> weight() {
        return numberFrom("number", 0, Double.POSITIVE_INFINITY);
    }

    private static Map<String, Object> share() {
        return any(List.of(numberFrom("number", 0, 1), pattern(Shares.PERCENT.pattern())));
    }
}
