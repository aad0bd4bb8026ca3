package labscore.scenario;

import static java.util.Map.entry;
import static labscore.scenario.schema.JsonSchema.byName;
import static labscore.scenario.schema.JsonSchema.described;
import static labscore.scenario.schema.JsonSchema.group;
import static labscore.scenario.schema.JsonSchema.list;
import static labscore.scenario.schema.JsonSchema.numberFrom;
import static labscore.scenario.schema.JsonSchema.orNothing;
import static labscore.scenario.schema.JsonSchema.ordered;
import static labscore.scenario.schema.JsonSchema.pattern;
import static labscore.scenario.schema.JsonSchema.reference;
import static labscore.scenario.schema.JsonSchema.required;
import static labscore.scenario.schema.JsonSchema.text;
import static labscore.scenario.schema.JsonSchema.type;
import static labscore.scenario.schema.JsonSchema.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a scenario, of what all facts share, and of labs.
 *
 * @param language of the rule pack
 * @param patch schema of the changes to one fact
 */
record ScenarioSchema(Language language, Map<String, Object> patch) {

    Map<String, Object> properties() {
        Map<String, Object> facts = list(reference("fact"));
        Map<String, Object> names = list(type("string"));
        Map<String, Object> profile = words(language.profiles().stream().sorted().toList());
        return ordered(
                entry("scenario", described(text(), "title of the scenario, one line")),
                entry("why", described(orNothing(text()), "the question that it asks")),
                entry("asOf", described(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"), "day as of which it is assessed")),
                entry("labs", described(labs(), "the labs to compare, by id; or the CSV file that lists them")),
                entry("include", described(names, "files of facts, YAML, CSV or JSON Lines")),
                entry("facts", described(facts, "what happened or is the case")),
                entry("extends", described(type("string"), "the scenario that this one changes")),
                entry("drop", described(names, "ids of facts to leave out")),
                entry("set", described(byName(patch), "changes to facts, by id; an empty value makes it unknown")),
                entry("add", described(facts, "further facts")),
                entry("weights", described(orNothing(weights()), "weights by dimension")),
                entry("profile", described(orNothing(profile), "name of a profile of weights")),
                entry("points", described(byName(type("number", "null")), "points by name of a rule")));
    }

    private Map<String, Object> weights() {
        Map<String, Object> weights = new LinkedHashMap<>();
        language.dimensions().forEach(dimension ->
                weights.put(dimension, orNothing(numberFrom("number", 0, Double.POSITIVE_INFINITY))));
        return group(weights, List.of());
    }

    /** The keys of all facts. */
    static Map<String, Object> commonOfFacts(Map<String, Object> types, Map<String, Object> confidence) {
        Map<String, Object> sources = ordered(
                entry("type", "array"), entry("minItems", 1), entry("items", reference("source")));
        Map<String, Object> date = FieldSchema.date();
        return ordered(
                entry("type", described(types, "kind of evidence")),
                entry("id", described(FieldSchema.id(), "unique in the scenario")),
                entry("date", described(date, "when it happened or began: day, month or year, as in the source")),
                entry("until", described(orNothing(date), "last day of what lasted")),
                entry("known", described(orNothing(date), "when it became public, if before its date was over")),
                entry("confidence", described(confidence, "how sure it is: a word of the rule pack, or 0 to 100 %")),
                entry("sources", described(sources, "where it was read")),
                entry("event", described(orNothing(text()), "name shared by reports of one event")),
                entry("status", described(FieldSchema.status(), "how far it has come; happened, if left out")),
                entry("contested", described(type("boolean", "null"), "whether sources disagree")),
                entry("supersedes", described(orNothing(FieldSchema.id()), "id of the fact that this one replaces")),
                entry("reverses", described(orNothing(FieldSchema.id()), "id of the fact that this one undoes")),
                entry("note", described(orNothing(text()), "remark of the collector")));
    }

    static Map<String, Object> source() {
        return ordered(
                entry("type", "object"),
                entry("properties", ordered(
                        entry("title", orNothing(text())),
                        entry("publisher", orNothing(text())),
                        entry("url", orNothing(pattern("https?://[^ ]*"))),
                        entry("published", described(orNothing(FieldSchema.date()), "date of publication")),
                        entry("tier", described(orNothing(text()), "what kind of source it is")),
                        entry("derivedFrom", described(orNothing(text()), "publisher that it only repeats")))),
                entry("additionalProperties", false),
                entry("anyOf", List.of(required("title"), required("publisher"))));
    }

    private static Map<String, Object> labs() {
        Map<String, Object> lab = ordered(
                entry("type", "object"),
                entry("properties", ordered(
                        entry("name", described(text(), "as readers know it")),
                        entry("aliases", described(list(text()), "other names that facts use")),
                        entry("parent", described(orNothing(text()), "group that it belongs to")))),
                entry("additionalProperties", false));
        return ordered(
                entry("type", List.of("object", "string")),
                entry("propertyNames", FieldSchema.id()),
                entry("additionalProperties", lab));
    }
}
