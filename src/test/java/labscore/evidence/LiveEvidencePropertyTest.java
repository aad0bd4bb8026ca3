package labscore.evidence;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import labscore.fixture.FactBuilder;
import labscore.fixture.PackBuilder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However facts come and go, what counts is what counts of those that are there. */
class LiveEvidencePropertyTest {

    private static final PackBuilder PACK = pack().event("Move", 300).state("Certificate");
    private static final LocalDate TODAY = LocalDate.parse(FactBuilder.TODAY);
    private static final int STEPS = 30;
    private static final int IDS = 7;

    @Property(tries = 300)
    void what_is_told_step_by_step_is_what_counts(@ForAll Random random) {
        LiveEvidence live = new LiveEvidence(PACK.vocabulary(), PackBuilder.WORDS, TODAY);
        Map<String, Fact> facts = new TreeMap<>();
        Map<String, WeighedFact> told = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            List<Fact> gone = new ArrayList<>();
            List<Fact> come = new ArrayList<>();
            for (int id : random.ints(0, IDS).distinct().limit(1 + random.nextInt(3)).toArray()) {
                change("f" + id, facts, gone, come, random);
            }
            tell(live.replace(gone, come), told);
            assertEquals(EvidenceAt.of(List.copyOf(facts.values()), PACK.vocabulary(), PackBuilder.WORDS, TODAY),
                    List.copyOf(told.values()));
        }
    }

    private static void change(
            String id, Map<String, Fact> facts, List<Fact> gone, List<Fact> come, Random random) {
        Fact before = facts.remove(id);
        if (before != null) {
            gone.add(before);
        }
        if (before == null || random.nextBoolean()) {
            Fact after = any(id, random);
            facts.put(id, after);
            come.add(after);
        }
    }

    private static void tell(EvidenceDelta delta, Map<String, WeighedFact> told) {
        delta.gone().forEach(gone -> assertTrue(told.remove(gone.fact().id(), gone), "was not there: " + gone));
        delta.come().forEach(come -> assertNull(told.put(come.fact().id(), come), "is there already"));
    }

    private static Fact any(String id, Random random) {
        return fact(id, pick(random, "Move", "Certificate"))
                .on(pick(random, "2024", "2025-03", "2026-07-05", "2027"))
                .confidence(random.nextBoolean() ? 0.6 : 0.45)
                .event(pick(random, "x", "y", null))
                .by(pick(random, "Reuters", "FT", null))
                .supersedes(random.nextInt(3) > 0 ? null : "f" + random.nextInt(IDS)).build();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
