package labscore.ruletest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.analysis.whynot.Obstacle;
import labscore.cli.Door;
import labscore.condition.evaluation.Check;
import labscore.fixture.SmallPack;
import org.junit.jupiter.api.Test;

/** Why a rule that should have fired did not: which condition fails on which fact, by how much. */
class DiagnosisTest {

    private static final Door DOOR = SmallPack.door();
    private static final String LARGE = "A large delivery comes in time";

    private static RuleTestRun run(String name) {
        PackTests beside = PackTests.in(SmallPack.RULES, DOOR.judgement());
        RuleTest test = beside.read(beside.topics()).stream().flatMap(topic -> topic.tests().stream())
                .filter(each -> each.name().startsWith(name)).findFirst().orElseThrow();
        return RuleTestRun.of(test, DOOR::assess);
    }

    private static Diagnosis diagnosis(RuleTestRun run) {
        List<Diagnosis> found = run.diagnosed(DOOR.judgement(), DOOR.bodies()).diagnoses();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static RuleTestRun silent(RuleTestRun run, Mismatch mismatch) {
        return new RuleTestRun(run.test(), List.of(mismatch), List.of());
    }

    @Test
    void of_a_credit_that_did_not_come_the_failing_condition_is_found_on_the_nearest_fact() {
        Diagnosis diagnosis = diagnosis(run("What is wrong"));

        assertEquals(List.of(LARGE, "alpha"), List.of(diagnosis.body().rule(), diagnosis.lab().id()));
        Obstacle.Unmatched unmatched = (Obstacle.Unmatched) diagnosis.obstacle();
        assertEquals("1", unmatched.nearest().get(0).evidence().fact().id());
        assertEquals(List.of(true), failing(unmatched).map(Check::actual).toList());
    }

    @Test
    void of_a_rule_that_credits_nobody_the_lab_is_told_for_which_it_comes_farthest() {
        Diagnosis diagnosis = diagnosis(silent(run("A delivery of a hundred"), new Mismatch.Silent(
                "A delivery is late or of low grade")));

        assertEquals("alpha", diagnosis.lab().id());
        RuleTestRun one = run("One late delivery of two");
        assertEquals("alpha", diagnosis(silent(one, new Mismatch.Silent(
                "Much is delivered by few, and never late"))).lab().id());
        assertTrue(diagnosis(silent(one, new Mismatch.Silent("Much is delivered by few, and never late"))).obstacle()
                instanceof Obstacle.Forbidden forbidden && forbidden.standing().equals(List.of("3")));
    }

    @Test
    void how_far_a_value_is_off_is_told() {
        Diagnosis diagnosis = diagnosis(silent(run("A delivery of a hundred"),
                new Mismatch.Worth("beta", LARGE, 400L, null)));

        assertEquals(List.of(-1.0), failing((Obstacle.Unmatched) diagnosis.obstacle())
                .map(check -> check.distance().by()).toList());
    }

    @Test
    void rules_that_did_what_they_should_are_not_looked_into() {
        PackTestRun run = new PackTestRun(List.of(new TopicRun(
                new TopicTests("quality/effort.drl", null, List.of()), List.of(run("Twenty units")))));

        assertEquals(run, run.diagnosed(DOOR.judgement(), () -> {
            throw new AssertionError("nobody needs the rules");
        }));
        assertEquals(List.of(), run("Two late").diagnosed(DOOR.judgement(), Map.of()).diagnoses());
    }

    private static Stream<Check> failing(Obstacle.Unmatched unmatched) {
        return unmatched.nearest().get(0).checks().stream().filter(check -> !check.holds());
    }
}
