package labscore.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.fixture.Shipped;
import labscore.scoring.Assessment;
import labscore.scoring.Ranked;
import labscore.scoring.Scorecard;

/**
 * Measures how far the ranking follows press coverage. A study to be read, not a test: run its
 * {@code main} from the project's folder with the test class path.
 */
public final class FameStudy {

    private static final int DRAWS = 200;
    private static final List<String> BEST_COVERED = List.of("anthropic", "openai");

    private FameStudy() {}

    public static void main(String[] arguments) {
        Assessment baseline = assess(Shipped.baseline());
        Map<String, Integer> facts = factsByLab(Shipped.baseline());
        System.out.println("facts " + facts);
        correlation("overall", facts, card -> card.overall(), baseline);
        for (String dimension : List.of("talent", "security", "strategy")) {
            correlation(dimension, facts, card -> card.dimension(dimension).orElseThrow().score(), baseline);
        }
        leaders(baseline);
        mostMoving(baseline);
    }

    private static void correlation(
            String what, Map<String, Integer> facts, Function<Scorecard, Double> score, Assessment baseline) {
        List<Scorecard> known = baseline.scorecards().stream().filter(card -> score.apply(card) != null).toList();
        double rho = spearman(known.stream().map(card -> (double) facts.get(card.lab().id())).toList(),
                known.stream().map(score).toList());
        System.out.printf(Locale.ROOT, "Spearman of facts and %s: %.2f over %d labs%n", what, rho, known.size());
    }

    private static void leaders(Assessment baseline) {
        List<String> three = firstThree(baseline);
        int same = 0;
        int sameFirst = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Random random = new Random(draw);
            List<Fact> kept = Shipped.baseline().facts().stream()
                    .filter(fact -> labsOf(fact).stream().noneMatch(BEST_COVERED::contains) || random.nextBoolean())
                    .toList();
            List<String> drawn = firstThree(assess(with(kept)));
            same += Set.copyOf(drawn).equals(Set.copyOf(three)) ? 1 : 0;
            sameFirst += drawn.get(0).equals(three.get(0)) ? 1 : 0;
        }
        System.out.println("same three " + three + " lead in " + same + " of " + DRAWS + " draws; same first in " + sameFirst);
    }

    private static void mostMoving(Assessment baseline) {
        Map<String, Double> moves = new TreeMap<>();
        for (Fact fact : Shipped.baseline().facts()) {
            List<Fact> kept = Shipped.baseline().facts().stream().filter(other -> other != fact).toList();
            Assessment without = assess(with(kept));
            double move = 0;
            for (Ranked ranked : baseline.ranking().subList(0, 3)) {
                Double after = without.scorecard(ranked.scorecard().lab().id()).orElseThrow().overall();
                move += Math.abs((after == null ? 0 : after) - ranked.scorecard().overall());
            }
            moves.put(fact.id(), move);
        }
        moves.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(8)
                .forEach(move -> System.out.printf(Locale.ROOT, "without %s the first three move %.2f in all%n",
                        move.getKey(), move.getValue()));
    }

    private static List<String> firstThree(Assessment assessment) {
        return assessment.ranking().stream().limit(3).map(ranked -> ranked.scorecard().lab().id()).toList();
    }

    private static Map<String, Integer> factsByLab(Scenario scenario) {
        Map<String, Integer> counts = new TreeMap<>();
        scenario.labs().forEach(lab -> counts.put(lab.id(), 0));
        scenario.facts().forEach(fact -> labsOf(fact).forEach(lab -> counts.computeIfPresent(lab, (id, n) -> n + 1)));
        return counts;
    }

    private static Set<String> labsOf(Fact fact) {
        return Shipped.labscore().judgement().vocabulary().types().get(fact.type()).organisationsOf(fact);
    }

    private static double spearman(List<Double> a, List<Double> b) {
        List<Double> ranksA = ranks(a);
        List<Double> ranksB = ranks(b);
        double mean = (a.size() + 1) / 2.0;
        double both = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.size(); i++) {
            both += (ranksA.get(i) - mean) * (ranksB.get(i) - mean);
            ofA += Math.pow(ranksA.get(i) - mean, 2);
            ofB += Math.pow(ranksB.get(i) - mean, 2);
        }
        return both / Math.sqrt(ofA * ofB);
    }

    private static List<Double> ranks(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.naturalOrder());
        return values.stream().map(value -> (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2.0 + 1).toList();
    }

    private static Scenario with(List<Fact> facts) {
        Scenario baseline = Shipped.baseline();
        return new Scenario(baseline.title(), baseline.why(), baseline.asOf(), baseline.labs(), facts,
                baseline.profile(), baseline.weights(), baseline.points());
    }

    private static Assessment assess(Scenario scenario) {
        return Shipped.labscore().assess(scenario);
    }
}
