package labscore.scoring;

import java.math.BigDecimal;
import java.util.Map;
import labscore.evidence.Kind;
import labscore.evidence.WeighedFact;
import labscore.problem.Problem;
import labscore.scheme.Rule;

/**
 * What credits are worth, each by itself.
 *
 * @param evidence what counted, by id
 */
record Worths(Map<String, WeighedFact> evidence) {

    /** Hundredths: far more than any judgement needs, and floating point still tells halves apart. */
    private static final double LARGEST = 1e9;

    /**
     * Points × amount × weight of the weakest evidence matched, before diminishing and cap.
     *
     * @param credit of the rule
     */
    ScoredCredit full(Rule rule, Credit credit) {
        WeighedFact weakest = weakest(credit);
        double weight = weakest == null ? 1 : weakest.weight();
        long full = hundredths(rule, credit, weight);
        return new ScoredCredit(credit, rule, weight, weakest == null ? null : weakest.fact().id(), full, full);
    }

    /** Of the evidence matched, context aside; {@code null} if there is none. */
    private WeighedFact weakest(Credit credit) {
        WeighedFact weakest = null;
        for (String id : credit.matched()) {
            WeighedFact fact = known(id);
            if (fact.kind() != Kind.CONTEXT && (weakest == null || isWeaker(fact, weakest))) {
                weakest = fact;
            }
        }
        return weakest;
    }

    private static boolean isWeaker(WeighedFact fact, WeighedFact than) {
        int order = Double.compare(fact.weight(), than.weight());
        return order < 0 || order == 0 && fact.fact().id().compareTo(than.fact().id()) < 0;
    }

    private WeighedFact known(String id) {
        WeighedFact fact = evidence.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("a credit rests on " + id + ", which does not count");
        }
        return fact;
    }

    private static long hundredths(Rule rule, Credit credit, double weight) {
        double approximate = 100 * rule.points() * credit.amount() * weight;
        if (!(Math.abs(approximate) <= LARGEST)) {
            throw Problem.at(rule.where(), "the rule credits " + credit.lab() + " with the amount " + credit.amount())
                    .remedy("Make sure that the amount is a number for every lab: divide by nothing that can be 0.")
                    .failure();
        }
        return Rounding.whole(approximate, () -> BigDecimal.valueOf(rule.points())
                .multiply(BigDecimal.valueOf(credit.amount()))
                .multiply(BigDecimal.valueOf(weight))
                .movePointRight(2));
    }
}
