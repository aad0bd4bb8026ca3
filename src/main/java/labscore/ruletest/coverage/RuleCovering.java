package labscore.ruletest.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import labscore.condition.ConditionPart;
import labscore.condition.Conditions;
import labscore.condition.RuleBody;
import labscore.condition.Span;
import labscore.condition.evaluation.Evaluation;
import labscore.problem.LabscoreException;
import labscore.problem.Location;

/** Finds what tests show of one rule, by asking what it would credit if one condition always or never held. */
final class RuleCovering {

    private final RuleBody body;
    private final Location where;
    private final List<Evaluation> tests;
    private final List<Optional<List<Credited>>> credited;
    private final Set<Span> implied;

    /** Whom a rule credits, with how much. */
    private record Credited(String lab, double amount) implements Comparable<Credited> {

        @Override
        public int compareTo(Credited other) {
            int byLab = lab.compareTo(other.lab);
            return byLab != 0 ? byLab : Double.compare(amount, other.amount);
        }
    }

    /**
     * @param where the rule stands, as the user would type it
     * @param tests the evidence of each
     */
    RuleCovering(RuleBody body, Location where, List<Evaluation> tests) {
        this.body = body;
        this.where = where;
        this.tests = tests;
        this.credited = tests.stream().map(test -> credited(test, body)).toList();
        this.implied = KnownAnyway.in(body);
    }

    RuleCoverage coverage() {
        return new RuleCoverage(body.rule(), where,
                credited.stream().anyMatch(credits -> credits.filter(some -> !some.isEmpty()).isPresent()),
                Conditions.of(body).stream().map(this::coverage).toList());
    }

    private ConditionCoverage coverage(ConditionPart condition) {
        return new ConditionCoverage(condition, body.source().at(condition.span().start()),
                isNoticed(Switched.off(body, condition)), isNoticed(Switched.on(body, condition)),
                implied.contains(condition.span()));
    }

    private boolean isNoticed(RuleBody changed) {
        return IntStream.range(0, tests.size())
                .anyMatch(test -> !credited(tests.get(test), changed).equals(credited.get(test)));
    }

    /** Sorted; empty if the rule can't be evaluated. */
    private static Optional<List<Credited>> credited(Evaluation test, RuleBody body) {
        try {
            return Optional.of(test.credits(body).stream()
                    .map(credit -> new Credited(credit.lab(), credit.amount())).sorted().toList());
        } catch (LabscoreException broken) {
            return Optional.empty();
        }
    }
}
