package labscore.ruletest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import labscore.Labscore;
import labscore.analysis.Assessor;
import labscore.cli.Door;
import labscore.fixture.Shipped;
import labscore.fixture.SmallPack;
import org.junit.jupiter.api.Test;

/** All cases run in one warm engine, and come out as if each had one of its own. */
class PackTestRunTest {

    @Test
    void one_session_gives_what_a_fresh_one_for_each_case_gives_in_whatever_order() {
        Labscore labscore = Shipped.labscore();
        PackTests beside = PackTests.in(Shipped.RULES, labscore.judgement());
        List<RuleTest> tests = new ArrayList<>(
                beside.read(beside.topics()).stream().flatMap(topic -> topic.tests().stream()).toList());
        assertTrue(tests.size() > 200);
        Assessor live = labscore.live();
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(tests, new Random(seed));
            tests.forEach(test -> assertEquals(
                    labscore.assess(test.scenario()), live.assess(test.scenario()), test.name()));
        }
    }

    @Test
    void a_rule_that_breaks_on_one_case_leaves_the_others_alone() {
        Door door = SmallPack.door();
        AtomicInteger sessions = new AtomicInteger();
        PackTests beside = PackTests.in(SmallPack.RULES, door.judgement());
        List<TopicTests> tests = beside.read(beside.topics());

        PackTestRun kept = PackTestRun.of(tests, () -> {
            sessions.incrementAndGet();
            return door.live();
        });

        assertEquals(PackTestRun.of(tests, () -> door::assess), kept);
        assertEquals(3, kept.failures());
        assertEquals(2, sessions.get());
    }
}
