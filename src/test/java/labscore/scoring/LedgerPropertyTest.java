package labscore.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.evidence.EvidenceAt;
import labscore.evidence.EvidenceDelta;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.fixture.CaseBuilder;
import labscore.fixture.FactBuilder;
import labscore.fixture.PackBuilder;
import labscore.fixture.RandomCases;
import labscore.scheme.Judgement;
import labscore.scheme.Mean;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a ledger came there, it says what an assessment of what is there says. */
class LedgerPropertyTest {

    private static final int STEPS = 12;
    private static final PackBuilder PACK = RandomCases.wholePack(Mean.ARITHMETIC);
    private static final Judgement JUDGEMENT = PACK.build();
    private static final Basis BASIS = Basis.of(JUDGEMENT,
            CaseBuilder.labs(PACK, RandomCases.LABS.toArray(String[]::new)).scenario(), "facts");
    private static final Map<String, WeighedFact> ALL =
            weighed(RandomCases.facts().stream().map(FactBuilder::build).toList());

    /** What is in the ledger. */
    private record State(Map<String, WeighedFact> evidence, Set<Credit> credits) {

        /** Credits that rest on what is there. */
        static State of(Map<String, WeighedFact> evidence, List<Credit> credits) {
            return new State(evidence, credits.stream()
                    .filter(credit -> evidence.keySet().containsAll(credit.matched()))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** Evidence and credits, labs, points and weights: each goes away from the base and back as it falls. */
    @Property(tries = 300)
    void a_ledger_says_what_an_assessment_says(@ForAll("credits") List<Credit> credits, @ForAll Random random) {
        Ledger ledger = new Ledger(Terms.of(BASIS.judgement(), BASIS.dimensions()));
        ledger.labs(List.of(), BASIS.scenario().labs());
        State base = State.of(ALL, credits);
        State now = new State(Map.of(), Set.of());
        Basis basis = BASIS;
        for (int step = 0; step < STEPS; step++) {
            State next = random.nextInt(3) == 0 ? base : changed(base, credits, random);
            Basis nextBasis = random.nextInt(3) > 0 ? basis : basis(random);
            ledger.terms(Terms.of(nextBasis.judgement(), nextBasis.dimensions()));
            moveLabs(ledger, basis.scenario().labs(), nextBasis.scenario().labs());
            move(ledger, now, next);
            now = next;
            basis = nextBasis;
            ask(ledger, basis, now, random.nextInt(4));
        }
    }

    /** Perhaps with a lab less, with other points, or with other weights. */
    private static Basis basis(Random random) {
        List<Lab> labs = new ArrayList<>(BASIS.scenario().labs());
        if (random.nextBoolean()) {
            labs.remove(random.nextInt(labs.size()));
        }
        Map<String, Double> weights = random.nextBoolean() ? Map.of() : Map.of("focus", 0.0, "talent", 2.0);
        Scenario scenario = new Scenario("Test", null, BASIS.scenario().asOf(), labs, List.of(), null, weights, Map.of());
        Map<String, Double> points = random.nextBoolean() ? Map.of() : Map.of("t+", -1.5, "s-", 0.0, "t-", -7.0);
        return Basis.of(JUDGEMENT.withPoints(points), scenario, "facts");
    }

    private static void moveLabs(Ledger ledger, List<Lab> from, List<Lab> to) {
        ledger.labs(from.stream().filter(lab -> !to.contains(lab)).toList(),
                to.stream().filter(lab -> !from.contains(lab)).toList());
    }

    /** Nothing, a few figures, or all: what was asked before must not tell. */
    private static void ask(Ledger ledger, Basis basis, State now, int kind) {
        Set<String> labs = basis.scenario().labs().stream().map(Lab::id).collect(Collectors.toSet());
        Assessment alone = Assessing.assess(basis, now.evidence().values(),
                now.credits().stream().filter(credit -> labs.contains(credit.lab())).toList());
        if (kind == 1 || kind == 2) {
            assertEquals(alone.lead(), ledger.ahead(2));
            for (String lab : RandomCases.LABS) {
                assertEquals(alone.ranking().stream().filter(ranked -> ranked.scorecard().lab().id().equals(lab))
                        .map(Ranked::rank).findFirst().orElse(null), ledger.rank(lab));
            }
        }
        if (kind > 1) {
            assertEquals(alone, ledger.assessment(basis));
        }
    }

    @Property(tries = 100)
    void labs_left_out_and_other_points_leave_no_trace(@ForAll("credits") List<Credit> credits, @ForAll Random random) {
        Ledger ledger = new Ledger(Terms.of(BASIS.judgement(), BASIS.dimensions()));
        ledger.labs(List.of(), BASIS.scenario().labs());
        move(ledger, new State(Map.of(), Set.of()), State.of(ALL, credits));
        Assessment before = ledger.assessment(BASIS);
        Lab lab = BASIS.scenario().labs().get(random.nextInt(RandomCases.LABS.size()));
        ledger.labs(List.of(lab), List.of());
        assertEquals(RandomCases.LABS.size() - 1, ledger.scorecards().size());
        ledger.terms(Terms.of(JUDGEMENT.withPoints(Map.of("t+", 1.0)),
                Weights.inForce(JUDGEMENT.scheme(), null, Map.of("focus", 2.0))));
        ledger.scorecards();
        ledger.labs(List.of(), List.of(lab));
        ledger.terms(Terms.of(BASIS.judgement(), BASIS.dimensions()));
        assertEquals(before, ledger.assessment(BASIS));
    }

    /** Some evidence left out, some believed more or less, and some credits not given. */
    private static State changed(State base, List<Credit> credits, Random random) {
        List<Fact> facts = new ArrayList<>();
        for (WeighedFact weighed : base.evidence().values()) {
            int chance = random.nextInt(8);
            if (chance > 0) {
                facts.add(chance == 1 ? weighed.fact().believed(0.5) : weighed.fact());
            }
        }
        return State.of(weighed(facts), credits.stream().filter(credit -> random.nextInt(6) > 0).toList());
    }

    private static void move(Ledger ledger, State from, State to) {
        Set<String> changed = new HashSet<>();
        from.evidence().forEach((id, before) -> {
            if (!before.equals(to.evidence().get(id))) {
                changed.add(id);
            }
        });
        List<WeighedFact> gone = from.evidence().values().stream()
                .filter(before -> changed.contains(before.fact().id())).toList();
        List<WeighedFact> come = to.evidence().values().stream()
                .filter(after -> !after.equals(from.evidence().get(after.fact().id()))).toList();
        ledger.evidence(new EvidenceDelta(gone, come));
        from.credits().stream().filter(credit -> !stays(credit, to, changed)).forEach(ledger::withdraw);
        to.credits().stream().filter(credit -> !from.credits().contains(credit) || !stays(credit, to, changed))
                .forEach(ledger::give);
    }

    private static boolean stays(Credit credit, State to, Set<String> changed) {
        return to.credits().contains(credit) && credit.matched().stream().noneMatch(changed::contains);
    }

    private static Map<String, WeighedFact> weighed(List<Fact> facts) {
        Map<String, WeighedFact> weighed = new TreeMap<>();
        EvidenceAt.of(facts, JUDGEMENT.vocabulary(), PackBuilder.WORDS, BASIS.scenario().asOf())
                .forEach(one -> weighed.put(one.fact().id(), one));
        return weighed;
    }

    @Provide
    Arbitrary<List<Credit>> credits() {
        return RandomCases.credits();
    }
}
