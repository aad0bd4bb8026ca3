package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import labscore.evidence.EvidenceAt;
import labscore.evidence.EvidenceDate;
import labscore.evidence.EvidenceDelta;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.evidence.WeighedFact;
import labscore.problem.Location;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import labscore.scoring.Credit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over evidence that stays credits what a session credits in which evidence may come and go. */
class SingleRunTest {

    private static final Path SEMANTICS = Path.of("src/test/resources/semantics");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final List<Lab> LABS = IntStream.range(0, 4)
            .mapToObj(i -> new Lab("lab-" + i, "Lab " + i, List.of(), null)).toList();

    /** What facts are let through by, and what they are looked for by. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "few values", "Delivery( $lab : supplier, late == true, grade == Grade.LOW )",
            "an order of values", "Delivery( $lab : supplier, grade >= Grade.MIDDLE, late != true )",
            "few values or many", "Delivery( $lab : supplier, late == true || units > 5 )",
            "few values or a date", "Delivery( $lab : supplier, grade == Grade.HIGH || promised.isAfter( date ) )",
            "many values first", "Delivery( $lab : supplier, units > 5, grade == Grade.LOW )",
            "a status", "Delivery( $lab : supplier, status in ( Status.PLANNED, Status.TALKS ) )",
            "what all evidence has", "Delivery( $lab : supplier, contested == true, grade == Grade.LOW )",
            "looked for by text", "$d : Delivery( $lab : supplier, late == true )\n Delivery( receiver == $lab, "
                    + "units > $d.units )",
            "not there by two texts", "$d : Delivery( $lab : supplier, grade == Grade.LOW )\n "
                    + "not Delivery( supplier == $d.receiver, receiver == $lab )",
            "not there for a lab", "Lab( $lab : id )\n not Delivery( supplier == $lab, late == true )");

    private static RuleEngine engine;
    private static CompiledPack pack;

    @BeforeAll
    static void open_the_pack(@TempDir Path folder) throws IOException {
        for (String file : List.of("vocabulary.drl", "scorecard.yaml")) {
            Files.copy(SEMANTICS.resolve(file), folder.resolve(file));
        }
        Files.createDirectory(folder.resolve("quality"));
        Files.writeString(folder.resolve("quality/all.drl"), CONDITIONS.entrySet().stream()
                .map(rule -> "rule \"" + rule.getKey() + "\" @points( 1 ) @rationale( \"test\" ) @source( \"test\" )\nwhen\n"
                        + rule.getValue() + "\nthen\n credit( $lab );\nend\n")
                .collect(Collectors.joining("\n", "package quality\n\n", "")));
        pack = new PackOpener(null, null).open(folder);
        engine = RuleEngine.of(pack);
    }

    @Test
    void whatever_conditions_look_at() {
        Set<String> fired = new TreeSet<>();
        for (int seed = 0; seed < 200; seed++) {
            List<WeighedFact> evidence = evidence(new Random(seed));
            List<Credit> credits = engine.credits(LABS, evidence);
            assertEquals(kept(evidence), credits, "seed " + seed);
            credits.forEach(credit -> fired.add(credit.rule()));
        }
        assertEquals(new TreeSet<>(CONDITIONS.keySet()), fired);
    }

    private static List<Credit> kept(List<WeighedFact> evidence) {
        TreeSet<Credit> kept = new TreeSet<>();
        try (LiveSession session = engine.live(kept::add, kept::remove)) {
            session.labs(List.of(), LABS);
            session.evidence(new EvidenceDelta(List.of(), evidence));
            session.run();
        }
        Set<String> labs = LABS.stream().map(Lab::id).collect(Collectors.toSet());
        return kept.stream().filter(credit -> labs.contains(credit.lab())).toList();
    }

    private static List<WeighedFact> evidence(Random random) {
        return weighed(IntStream.range(0, random.nextInt(80)).mapToObj(i -> fact(i, random)).toList());
    }

    private static List<WeighedFact> weighed(List<Fact> facts) {
        return EvidenceAt.of(facts, pack.judgement().vocabulary(), pack.judgement().scheme().confidence(), TODAY);
    }

    private static Fact fact(int number, Random random) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("supplier", "lab-" + random.nextInt(5));
        put(fields, "receiver", "lab-" + random.nextInt(5), random);
        put(fields, "units", random.nextInt(10), random);
        put(fields, "late", random.nextBoolean(), random);
        String grade = List.of("LOW", "MIDDLE", "HIGH").get(random.nextInt(3));
        // Facts that were kept by an earlier run have strings of their own.
        put(fields, "grade", random.nextBoolean() ? grade : new String(grade), random);
        put(fields, "promised", EvidenceDate.of(TODAY.minusDays(random.nextInt(30))), random);
        Status[] statuses = Status.values();
        return fact(number, fields, random.nextInt(3) > 0 ? Status.HAPPENED : statuses[random.nextInt(statuses.length)]);
    }

    /** Unknown in one of four facts. */
    private static void put(Map<String, Object> fields, String field, Object value, Random random) {
        if (random.nextInt(4) > 0) {
            fields.put(field, value);
        }
    }

    private static Fact fact(int number, Map<String, Object> fields, Status status) {
        return new Fact("fact-" + number, "Delivery", fields, EvidenceDate.of(TODAY.minusDays(number % 20)), null, null,
                1, List.of(new Source("test", null, null, null, null, null)), null, status, number % 7 == 0, null,
                null, null, Location.of("test"));
    }
}
