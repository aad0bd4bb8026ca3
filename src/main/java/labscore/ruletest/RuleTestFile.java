package labscore.ruletest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.problem.Problems;
import labscore.scenario.GivenFacts;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.YamlFile;
import labscore.scheme.Judgement;

/** Reads a topic's test file. */
public final class RuleTestFile {

    /** Ending of test files; the rule file beside has {@code .drl} instead. */
    public static final String ENDING = ".test.yaml";

    /** Name of the schema for editors, in the folder of the pack. */
    public static final String SCHEMA = "tests.schema.json";

    /** Ids of the labs, unless a file or a case names others. */
    public static final List<String> LABS = List.of("alpha", "beta", "gamma");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    static final List<String> TOP = List.of("labs", "tests");
    static final List<String> CASE = List.of("name", "labs", "asOf", "given", "expect");

    private final Judgement judgement;
    private final String topic;
    private final List<Lab> labs;

    private RuleTestFile(Judgement judgement, String topic, List<Lab> labs) {
        this.judgement = judgement;
        this.topic = topic;
        this.labs = labs;
    }

    /**
     * @param file a test file
     * @param topic path in the pack of the rule file that should stand beside it
     * @throws labscore.problem.LabscoreException with all that is wrong with it
     */
    static List<RuleTest> read(Path file, String topic, Judgement judgement) {
        Mapping top = YamlFile.readKeys(file);
        if (judgement.rules().values().stream().noneMatch(rule -> rule.where().file().equals(topic))) {
            throw top.source().problem("there is no rule file '" + topic + "' that these tests could be about")
                    .remedy("Name the test file as the rule file, with " + ENDING + " instead of .drl.").failure();
        }
        return read(topic, top, judgement);
    }

    /**
     * @param topic rule file that the cases are about, by its path in the pack
     * @param top of a test file
     * @throws labscore.problem.LabscoreException with all that is wrong with it
     */
    public static List<RuleTest> read(String topic, Mapping top, Judgement judgement) {
        Problems problems = new Problems();
        top.allowOnly(TOP, problems);
        List<Lab> labs = labs(top, LABS.stream().map(RuleTestFile::lab).toList());
        RuleTestFile reader = new RuleTestFile(judgement, topic, labs);
        List<RuleTest> tests = new ArrayList<>();
        for (Node test : top.required("tests", "List the cases under 'tests:'.").sequence("tests").items()) {
            problems.attempt(() -> reader.test(test.mapping("tests"))).ifPresent(tests::add);
        }
        problems.throwIfAny();
        return List.copyOf(tests);
    }

    /**
     * @param file path of a test file, as the user would type it
     * @param text its content
     */
    public static Mapping top(String file, String text) {
        return YamlFile.parseKeys(TextFile.typed(file, text));
    }

    /** Ids of the labs of all cases of a file that name no others. */
    public static List<String> labs(Mapping top) {
        return labs(top, LABS.stream().map(RuleTestFile::lab).toList()).stream().map(Lab::id).toList();
    }

    private RuleTest test(Mapping test) {
        Problems problems = new Problems();
        test.allowOnly(CASE, problems);
        problems.throwIfAny();
        String name = test.required("name", "Say in a sentence what the case shows.").text("name");
        LocalDate asOf = test.read("asOf", Node::day).orElse(TODAY);
        List<Lab> known = labs(test, labs);
        List<Fact> given = GivenFacts.read(test.required("given", "List the facts, or write [].").sequence("given"),
                known, asOf, judgement.vocabulary(), judgement.scheme().confidence());
        Mapping expect = test.required("expect", "Say what must come of the facts.").mapping("expect");
        Scenario scenario = new Scenario(name, null, asOf, known, given, null, Map.of(), Map.of());
        return new RuleTest(topic, scenario, new ExpectedReader(judgement, topic, known).read(expect), test.where());
    }

    private static List<Lab> labs(Mapping group, List<Lab> otherwise) {
        return group.read("labs", Node::sequence)
                .map(names -> names.items().stream().map(name -> lab(name.text("labs"))).toList())
                .orElse(otherwise);
    }

    private static Lab lab(String id) {
        return new Lab(id, id, List.of(), null);
    }
}
