package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import labscore.evidence.Evidence;
import labscore.evidence.Kind;
import labscore.evidence.WeighedFact;
import labscore.fixture.FactBuilder;
import labscore.scoring.EvidenceIds;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CollectedIdsTest {

    private static final int STEPS = 60;

    private final CollectedIds function = new CollectedIds();

    @Property(tries = 200)
    void the_ids_are_those_that_came_and_did_not_go(@ForAll Random random) {
        CollectedIds.Collected collected = function.createContext();
        List<String> there = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        List<Object> results = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (there.isEmpty() || random.nextInt(5) > 1) {
                String id = "e" + random.nextInt(20);
                there.add(id);
                function.accumulate(collected, evidence(id));
            } else {
                function.reverse(collected, evidence(there.remove(random.nextInt(there.size()))));
            }
            if (random.nextInt(3) == 0) {
                expected.add(List.copyOf(new TreeSet<>(there)));
                results.add(function.getResult(collected));
            }
        }
        assertEquals(expected, results);
    }

    @Example
    void a_context_that_is_used_again_begins_empty() {
        CollectedIds.Collected collected = function.createContext();
        function.accumulate(collected, evidence("x"));
        function.accumulate(collected, evidence("x"));
        function.getResult(collected);
        function.init(collected);
        function.accumulate(collected, evidence("y"));
        assertEquals(List.of("y"), function.getResult(collected));
    }

    @Example
    void what_is_no_evidence_is_left_out() {
        CollectedIds.Collected collected = function.createContext();
        function.reverse(collected, function.accumulateValue(collected, null));
        assertEquals(EvidenceIds.of(), function.getResult(collected));
    }

    private static Evidence evidence(String id) {
        Evidence evidence = new Evidence() {};
        evidence.represent(new WeighedFact(FactBuilder.fact(id, "Move").build(), Kind.EVENT, 1, List.of(id)));
        return evidence;
    }
}
