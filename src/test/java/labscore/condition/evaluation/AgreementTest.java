package labscore.condition.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import labscore.condition.RuleBody;
import labscore.engine.LiveSession;
import labscore.engine.RuleEngine;
import labscore.evidence.EvidenceAt;
import labscore.evidence.EvidenceDelta;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.fixture.RandomEvidence;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.rulepack.cache.PackOpener;
import labscore.ruletest.PackTests;
import labscore.ruletest.RuleTest;
import labscore.scheme.Judgement;
import labscore.scoring.Credit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What rules credit by plain reading is what the engine credits, to the last bit. */
class AgreementTest {

    private static final Path SEMANTICS = Path.of("src/test/resources/semantics");
    private static final int RANDOM_CASES = 400;
    private static final List<Lab> LABS =
            Stream.of("alpha", "beta", "gamma").map(id -> new Lab(id, id, List.of(), null)).toList();

    private static final Map<Path, Pack> OPEN = new ConcurrentHashMap<>();

    /** A pack twice: compiled, and as data. */
    private record Pack(Path folder, CompiledPack compiled, RuleEngine engine, Map<String, RuleBody> bodies) {

        static Pack open(Path folder) {
            return OPEN.computeIfAbsent(folder, Pack::opened);
        }

        private static Pack opened(Path folder) {
            CompiledPack compiled = new PackOpener(null, null).open(folder);
            return new Pack(folder, compiled, RuleEngine.of(compiled),
                    RulePackReader.read(PackFiles.read(folder)).bodies());
        }

        Judgement judgement() {
            return compiled.judgement();
        }

        List<WeighedFact> evidence(List<Fact> facts, LocalDate asOf) {
            return EvidenceAt.of(facts, judgement().vocabulary(), judgement().scheme().confidence(), asOf);
        }

        List<Credit> assertAgrees(Scenario scenario) {
            List<WeighedFact> evidence = evidence(scenario.facts(), scenario.asOf());
            return assertAgrees(scenario.title(), scenario.labs(), evidence);
        }

        /** Where the one can't evaluate a rule, the other must not either. */
        List<Credit> assertAgrees(String where, List<Lab> labs, List<WeighedFact> evidence) {
            Evaluation evaluation = Evaluation.of(judgement().vocabulary(), labs, evidence);
            List<Credit> expected = attempted(() -> engine.credits(labs, evidence));
            List<Credit> found = attempted(() -> bodies.values().stream()
                    .flatMap(body -> evaluation.credits(body).stream()).sorted().toList());
            assertEquals(text(expected), text(found), where);
            return expected == null ? List.of() : expected;
        }

        private static List<Credit> attempted(Supplier<List<Credit>> credits) {
            try {
                return credits.get();
            } catch (LabscoreException notFinite) {
                assertTrue(notFinite.getMessage().contains("the amount is"), notFinite.getMessage());
                return null;
            }
        }

        private static String text(List<Credit> credits) {
            return credits == null ? "refused" : String.join("\n", credits.stream().map(Credit::toString).toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> on_every_test_beside_the_rules() {
        return Stream.of(Pack.open(Shipped.RULES), Pack.open(SEMANTICS)).flatMap(pack -> tests(pack).stream()
                .map(test -> DynamicTest.dynamicTest(test.topic() + ": " + test.name(),
                        () -> pack.assertAgrees(test.scenario()))));
    }

    private static List<RuleTest> tests(Pack pack) {
        PackTests beside = PackTests.in(pack.folder(), pack.judgement());
        return beside.read(beside.topics()).stream().flatMap(topic -> topic.tests().stream()).toList();
    }

    @TestFactory
    Stream<DynamicTest> on_every_shipped_scenario() throws IOException {
        Pack pack = Pack.open(Shipped.RULES);
        try (Stream<Path> files = Files.list(Shipped.SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertTrue(
                            pack.assertAgrees(Shipped.labscore().read(file)).size() > 0, "no rule fires")));
        }
    }

    @TestFactory
    Stream<DynamicTest> on_evidence_as_it_falls() {
        return Stream.of(Shipped.RULES, SEMANTICS).map(folder -> DynamicTest.dynamicTest(
                folder.toString(), () -> assertAgreesOnRandomEvidence(Pack.open(folder))));
    }

    private static void assertAgreesOnRandomEvidence(Pack pack) {
        Set<String> silent = new TreeSet<>(pack.bodies().keySet());
        TreeSet<Credit> kept = new TreeSet<>();
        LiveSession session = pack.engine().live(kept::add, kept::remove);
        session.labs(List.of(), LABS);
        List<WeighedFact> before = List.of();
        for (int seed = 0; seed < RANDOM_CASES; seed++) {
            List<WeighedFact> evidence = evidence(pack, new Random(seed));
            List<Credit> credits = pack.assertAgrees("seed " + seed, LABS, evidence);
            credits.forEach(credit -> silent.remove(credit.rule()));
            if (!credits.isEmpty()) {
                session.evidence(new EvidenceDelta(without(before, evidence), without(evidence, before)));
                session.run();
                before = evidence;
                assertEquals(credits, kept.stream().filter(AgreementTest::isOfLab).toList(),
                        "seed " + seed + " in a session that was kept");
            }
        }
        session.close();
        assertEquals(Set.of(), silent, "rules that never fired were not tried");
    }

    private static List<WeighedFact> without(List<WeighedFact> evidence, List<WeighedFact> other) {
        return evidence.stream().filter(fact -> !other.contains(fact)).toList();
    }

    private static boolean isOfLab(Credit credit) {
        return LABS.stream().anyMatch(lab -> lab.id().equals(credit.lab()));
    }

    /** Of the types that three of the rules read, so that facts meet. */
    private static List<WeighedFact> evidence(Pack pack, Random random) {
        List<RuleBody> bodies = List.copyOf(pack.bodies().values());
        List<RuleBody> rules = IntStream.range(0, 3).mapToObj(i -> bodies.get(random.nextInt(bodies.size()))).toList();
        Set<String> types = rules.stream()
                .flatMap(rule -> pack.judgement().rules().get(rule.rule()).reads().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        RandomEvidence evidence = new RandomEvidence(random, pack.judgement().vocabulary(),
                List.of("alpha", "beta", "gamma", "delta"), rules);
        return pack.evidence(evidence.facts(types, 5 + random.nextInt(60)), RandomEvidence.TODAY);
    }
}
