package labscore.ruletest;

import static java.util.Map.entry;
import static labscore.scenario.schema.JsonSchema.byOffered;
import static labscore.scenario.schema.JsonSchema.described;
import static labscore.scenario.schema.JsonSchema.file;
import static labscore.scenario.schema.JsonSchema.group;
import static labscore.scenario.schema.JsonSchema.list;
import static labscore.scenario.schema.JsonSchema.offered;
import static labscore.scenario.schema.JsonSchema.ordered;
import static labscore.scenario.schema.JsonSchema.pattern;
import static labscore.scenario.schema.JsonSchema.reference;
import static labscore.scenario.schema.JsonSchema.text;
import static labscore.scenario.schema.JsonSchema.type;

import java.util.List;
import java.util.Map;
import labscore.scenario.GivenSchema;
import labscore.scheme.Judgement;

/**
 * JSON Schema (draft 7) of a topic's tests, for editors. Names of rules and labs are offered and others
 * are not refused: a rule may be younger than the schema, and a file may name labs of its own.
 */
public final class TestSchema {

    private final Judgement judgement;

    private TestSchema(Judgement judgement) {
        this.judgement = judgement;
    }

    public static Map<String, Object> of(Judgement judgement) {
        return new TestSchema(judgement).schema();
    }

    private Map<String, Object> schema() {
        Map<String, Object> definitions = GivenSchema.definitions(
                judgement.vocabulary(), judgement.scheme().confidence(), RuleTestFile.LABS);
        definitions.put("given-fact", GivenSchema.fact(judgement.vocabulary()));
        definitions.put("rule", offered(List.copyOf(judgement.rules().keySet())));
        definitions.put("worths", byOffered(List.copyOf(judgement.rules().keySet()), type("number")));
        definitions.put("lab", offered(RuleTestFile.LABS));
        definitions.put("labs", described(
                list(text()), "ids of the labs; " + String.join(", ", RuleTestFile.LABS) + ", if left out"));
        definitions.put("case", ruleCase());
        definitions.put("expect", expect());
        Map<String, Object> tests = described(list(reference("case")), "the cases");
        return file("Tests of the rules of a topic", group(
                ordered(entry("labs", reference("labs")), entry("tests", tests)), List.of("tests")), definitions);
    }

    private static Map<String, Object> ruleCase() {
        Map<String, Object> given = ordered(entry("type", "array"), entry("items", reference("given-fact")));
        return group(ordered(
                entry("name", described(text(), "what the case shows, in a sentence")),
                entry("labs", reference("labs")),
                entry("asOf", described(
                        pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"), "day of the case; " + RuleTestFile.TODAY
                                + ", if left out")),
                entry("given", described(given, "the facts: confirmed and of the day, unless they say otherwise")),
                entry("expect", reference("expect"))), List.of("name", "given", "expect"));
    }

    private static Map<String, Object> expect() {
        Map<String, Object> expect = group(ordered(
                entry("credits", described(byOffered(RuleTestFile.LABS, reference("worths")),
                        "by lab, what the rules of this topic give it: exactly these; {} for nothing")),
                entry("fires", described(list(reference("rule")), "rules that credit some lab")),
                entry("silent", described(list(reference("rule")), "rules that credit none")),
                entry("points", described(byOffered(RuleTestFile.LABS, type("number")),
                        "by lab, the points of this topic")),
                entry("above", described(list(reference("lab")),
                        "labs with falling points of the whole dimension")),
                entry("notBelow", described(list(reference("lab")),
                        "labs with falling or equal points of the whole dimension"))), List.of());
        expect.put("minProperties", 1);
        return described(expect, "what must come of the facts");
    }
}
