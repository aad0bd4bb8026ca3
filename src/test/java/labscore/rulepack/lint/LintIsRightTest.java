package labscore.rulepack.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import labscore.condition.RuleBody;
import labscore.condition.evaluation.Evaluation;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Lab;
import labscore.fixture.PackBuilder;
import labscore.fixture.RandomEvidence;
import labscore.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the lint says of rules as they fall is so on facts as they fall. */
class LintIsRightTest {

    private static final Path VOCABULARY = Path.of("src/test/resources/golden/lint/vocabulary.drl");
    private static final int TOPICS = 40;
    private static final int RULES = 25;
    private static final int UNIVERSES = 60;
    private static final List<Lab> LABS = Stream.of("alpha", "beta")
            .map(id -> new Lab(id, id, List.of(), null)).toList();

    private static final Map<String, Integer> SAID = new TreeMap<>();

    static Stream<Integer> seeds() {
        return IntStream.range(0, TOPICS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_said_of_random_rules_holds(int seed) throws IOException {
        Random random = new Random(seed);
        LintCase topic = LintCase.of(VOCABULARY, new RandomRules(random).topic(RULES));
        Map<String, RuleBody> bodies = new TreeMap<>();
        topic.rules().bodies().forEach(body -> bodies.put(body.rule(), body));
        RandomEvidence facts = new RandomEvidence(
                random, topic.vocabulary(), LABS.stream().map(Lab::id).toList(), bodies.values());
        List<Evaluation> any = new ArrayList<>();
        List<Evaluation> stated = new ArrayList<>();
        for (int i = 0; i < UNIVERSES; i++) {
            List<Fact> universe = facts.facts(List.of("Delivery"), 1 + random.nextInt(6));
            any.add(evaluation(topic, universe));
            stated.add(evaluation(topic, universe.stream().filter(fact -> isStated(fact, topic)).toList()));
        }
        for (Problem problem : topic.problems(FactUsage.NONE)) {
            String rule = problem.where().file().equals("rules.drl") ? ruleAt(topic, problem) : "";
            Claim.of(problem, bodies.get(rule), topic).ifPresent(claim -> {
                SAID.merge(claim.what(), 1, Integer::sum);
                (claim.ofStated() ? stated : any).forEach(universe -> claim.check(universe, bodies));
            });
        }
    }

    private static String ruleAt(LintCase topic, Problem problem) {
        return topic.rules().rules().stream().filter(rule -> rule.where().line() <= problem.where().line())
                .reduce((first, second) -> second).orElseThrow().name();
    }

    private static boolean isStated(Fact fact, LintCase topic) {
        return topic.vocabulary().types().get(fact.type()).fields().stream().map(Field::name)
                .allMatch(fact.fields()::containsKey);
    }

    private static Evaluation evaluation(LintCase topic, List<Fact> facts) {
        return Evaluation.of(topic.vocabulary(), LABS, EvidenceAt.of(facts, topic.vocabulary(), PackBuilder.WORDS,
                RandomEvidence.TODAY));
    }

    @AfterAll
    static void enough_was_said_to_be_worth_checking() {
        for (String what : List.of("never fires", "not holds", "same", "wider", "always", "always if known")) {
            assertTrue(SAID.getOrDefault(what, 0) >= 10, what + ": " + SAID);
        }
    }
}
