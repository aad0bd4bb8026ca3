package labscore.bulk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import labscore.engine.RuleEngine;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Kind;
import labscore.evidence.Lab;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import labscore.scenario.LargeScenario;
import labscore.scheme.Judgement;
import labscore.scoring.Credit;
import labscore.thread.Threads;
import labscore.universe.Universe;
import labscore.universe.UniverseFolder;

/**
 * The rules over a universe, in the product's blocks and on all cores, with facts as the product has them when they
 * come back from where they were laid aside. Of each block the time is taken from the first fact inserted to the last
 * credit given, added up and divided by the cores. Prints the seconds, and for each rule the number of credits and
 * the sum of points × amount × weight, in the lines in which CLIPS prints them.
 */
public final class RulesAlone {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Universe universe;
    private final Judgement judgement;
    private final RuleEngine engine;
    private final Blocks blocks;
    private final LongAdder nanoseconds = new LongAdder();
    /** By rule the number of credits and their sum. */
    private final Map<String, double[]> totals = new TreeMap<>();

    private RulesAlone(UniverseFolder folder, Universe universe) {
        this.universe = universe;
        CompiledPack pack = new PackOpener(null, null).open(folder.rules());
        judgement = pack.judgement();
        engine = RuleEngine.of(pack);
        blocks = Blocks.of(universe.eachLab().toList(),
                LargeAssessor.blocks(LargeScenario.bytesOfTables(folder.scenario()), CORES));
    }

    /** @param words folder of the universe, and what it was made of: labs, facts, rules, seed */
    public static void main(String[] words) {
        Universe universe = new Universe(Integer.parseInt(words[1]), Integer.parseInt(words[2]),
                Integer.parseInt(words[3]), Long.parseLong(words[4]));
        new RulesAlone(new UniverseFolder(Path.of(words[0])), universe).run();
    }

    private void run() {
        Vocabulary vocabulary = judgement.vocabulary();
        try (Shelves shelves = Shelves.of(blocks.count() + 1)) {
            Shelving shelving = new Shelving(shelves, new Homes(blocks, Set.of(), vocabulary), new FactForm(vocabulary),
                    new Shared(blocks.numbers()), new Linked(), false);
            try (Sorter sorter = shelving.sorter()) {
                universe.eachFact().forEach(sorter);
            }
            new Threads(CORES).run(blocks.count(),
                    block -> credit(blocks.labs().get(block), evidence(shelving.facts(block))));
        }
        print();
    }

    private void print() {
        System.out.printf(Locale.ROOT, "seconds rules %.3f%n", nanoseconds.sum() / 1e9 / CORES);
        List<String> names = universe.ruleNames();
        for (int i = 0; i < names.size(); i++) {
            double[] total = totals.getOrDefault(names.get(i), new double[2]);
            System.out.println("rule " + (i + 1) + " " + (long) total[0] + " " + total[1]);
        }
    }

    private List<WeighedFact> evidence(List<Fact> facts) {
        return EvidenceAt.of(facts, judgement.vocabulary(), judgement.scheme().confidence(), Universe.AS_OF);
    }

    private void credit(List<Lab> labs, List<WeighedFact> evidence) {
        long began = System.nanoTime();
        List<Credit> credits = engine.credits(labs, evidence);
        nanoseconds.add(System.nanoTime() - began);
        Map<String, WeighedFact> byId = evidence.stream()
                .collect(Collectors.toMap(weighed -> weighed.fact().id(), weighed -> weighed));
        Map<String, double[]> ofBlock = new HashMap<>();
        credits.forEach(credit -> ofBlock.merge(
                credit.rule(), new double[] {1, worth(credit, byId)}, RulesAlone::sum));
        add(ofBlock);
    }

    private synchronized void add(Map<String, double[]> ofBlock) {
        ofBlock.forEach((rule, total) -> totals.merge(rule, total, RulesAlone::sum));
    }

    private double worth(Credit credit, Map<String, WeighedFact> evidence) {
        double weakest = credit.matched().stream().map(evidence::get).filter(fact -> fact.kind() != Kind.CONTEXT)
                .mapToDouble(WeighedFact::weight).min().orElse(1);
        return judgement.rules().get(credit.rule()).points() * credit.amount() * weakest;
    }

    private static double[] sum(double[] one, double[] other) {
        return new double[] {one[0] + other[0], one[1] + other[1]};
    }
}
