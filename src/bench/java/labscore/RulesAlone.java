package labscore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import labscore.engine.RuleEngine;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Kind;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import labscore.scheme.Judgement;
import labscore.scoring.Credit;
import labscore.universe.Universe;
import labscore.universe.UniverseFolder;

/**
 * The rules over a universe, in blocks of labs on all cores: of each block the time from the first fact inserted to
 * the last credit given, added up and divided by the cores. Prints the seconds, and for each rule the number of
 * credits and the sum of points × amount × weight, in the lines in which CLIPS prints them.
 */
public final class RulesAlone {

    private static final int LABS_IN_BLOCK = 55;

    private final Universe universe;
    private final Judgement judgement;
    private final RuleEngine engine;
    private final List<Lab> labs;
    private final List<List<Integer>> factsOfBlocks;

    /** Nanoseconds that the rules took, and by rule the number of credits and their sum. */
    private record Outcome(long nanoseconds, Map<String, double[]> totals) {}

    private RulesAlone(Universe universe, CompiledPack pack) {
        this.universe = universe;
        judgement = pack.judgement();
        engine = RuleEngine.of(pack);
        labs = universe.eachLab().toList();
        factsOfBlocks = IntStream.rangeClosed(0, (labs.size() - 1) / LABS_IN_BLOCK)
                .<List<Integer>>mapToObj(block -> new ArrayList<>()).toList();
    }

    /** @param words folder of the universe, and what it was made of: labs, facts, rules, seed */
    public static void main(String[] words) throws Exception {
        Universe universe = new Universe(Integer.parseInt(words[1]), Integer.parseInt(words[2]),
                Integer.parseInt(words[3]), Long.parseLong(words[4]));
        new RulesAlone(universe, new PackOpener(null, null).open(new UniverseFolder(Path.of(words[0])).rules())).run();
    }

    private void run() throws Exception {
        Map<String, Integer> blockOf = IntStream.range(0, labs.size()).boxed()
                .collect(Collectors.toMap(i -> labs.get(i).id(), i -> i / LABS_IN_BLOCK));
        for (int i = 0; i < universe.facts(); i++) {
            for (int block : named(universe.fact(i)).stream().map(blockOf::get).collect(Collectors.toSet())) {
                factsOfBlocks.get(block).add(i);
            }
        }
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        List<Future<Outcome>> outcomes = IntStream.range(0, factsOfBlocks.size())
                .mapToObj(block -> threads.submit(() -> outcome(block))).toList();
        threads.shutdown();
        long nanoseconds = 0;
        Map<String, double[]> totals = new TreeMap<>();
        for (Future<Outcome> outcome : outcomes) {
            nanoseconds += outcome.get().nanoseconds();
            outcome.get().totals().forEach((rule, total) -> totals.merge(rule, total, RulesAlone::sum));
        }
        System.out.printf(Locale.ROOT, "seconds rules %.3f%n", nanoseconds / 1e9 / cores);
        List<String> names = universe.ruleNames();
        for (int i = 0; i < names.size(); i++) {
            double[] total = totals.getOrDefault(names.get(i), new double[2]);
            System.out.println("rule " + (i + 1) + " " + (long) total[0] + " " + total[1]);
        }
    }

    private Set<String> named(Fact fact) {
        return judgement.vocabulary().types().get(fact.type()).organisationsOf(fact);
    }

    private Outcome outcome(int block) {
        List<Fact> facts = factsOfBlocks.get(block).stream().map(universe::fact).toList();
        Map<String, WeighedFact> evidence = EvidenceAt.of(
                        facts, judgement.vocabulary(), judgement.scheme().confidence(), Universe.AS_OF).stream()
                .collect(Collectors.toMap(weighed -> weighed.fact().id(), weighed -> weighed));
        List<Lab> own = labs.subList(block * LABS_IN_BLOCK, Math.min(labs.size(), (block + 1) * LABS_IN_BLOCK));
        long began = System.nanoTime();
        List<Credit> credits = engine.credits(own, evidence.values());
        long nanoseconds = System.nanoTime() - began;
        Map<String, double[]> totals = new HashMap<>();
        credits.forEach(credit -> totals.merge(
                credit.rule(), new double[] {1, worth(credit, evidence)}, RulesAlone::sum));
        return new Outcome(nanoseconds, totals);
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
