package labscore.ruletest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;
import labscore.scoring.ScoredCredit;

/**
 * What came of one case.
 *
 * @param test the case
 * @param fired all rules that credited a lab, of whatever topic, sorted
 * @param failures what was expected and did not come, or came and was not expected
 */
public record RuleTestRun(RuleTest test, Set<String> fired, List<Problem> failures) {

    /** @param assess assesses a scenario under the pack that the case belongs to */
    public static RuleTestRun of(RuleTest test, Function<Scenario, Assessment> assess) {
        Assessment assessment = assess.apply(test.scenario());
        Map<String, Map<String, Long>> worths = new TreeMap<>();
        Set<String> fired = new TreeSet<>();
        for (Scorecard card : assessment.scorecards()) {
            Map<String, Long> ofTopic = new TreeMap<>();
            for (DimensionScore dimension : card.dimensions()) {
                for (ScoredCredit credit : dimension.credits()) {
                    fired.add(credit.rule().name());
                    if (credit.rule().where().file().equals(test.topic())) {
                        ofTopic.merge(credit.rule().name(), credit.worth(), Long::sum);
                    }
                }
            }
            worths.put(card.lab().id(), ofTopic);
        }
        return new RuleTestRun(test, fired, new Check(test, assessment, worths).failures());
    }

    public boolean passed() {
        return failures.isEmpty();
    }

    /**
     * @param worths by lab and rule of the topic, hundredths
     */
    private record Check(RuleTest test, Assessment assessment, Map<String, Map<String, Long>> worths) {

        List<Problem> failures() {
            List<String> found = new ArrayList<>();
            RuleTest.Expected expected = test.expected();
            expected.credits().forEach((lab, rules) -> {
                if (!worths.get(lab).equals(rules)) {
                    found.add(lab + " should get " + text(rules) + " and got " + text(worths.get(lab)));
                }
            });
            expected.points().forEach((lab, points) -> {
                long sum = worths.get(lab).values().stream().mapToLong(Long::longValue).sum();
                if (sum != points) {
                    found.add(lab + " should have " + points(points) + " points and has " + points(sum) + ": "
                            + text(worths.get(lab)));
                }
            });
            Set<String> fired = worths.values().stream().flatMap(rules -> rules.keySet().stream())
                    .collect(Collectors.toSet());
            expected.fires().stream().filter(rule -> !fired.contains(rule))
                    .forEach(rule -> found.add("'" + rule + "' should fire and does not"));
            expected.silent().stream().filter(fired::contains)
                    .forEach(rule -> found.add("'" + rule + "' should not fire and does"));
            order(expected.above(), true, found);
            order(expected.notBelow(), false, found);
            return found.stream().map(text -> test.place().problem(test.name() + ": " + text)).toList();
        }

        private void order(List<String> labs, boolean strictly, List<String> found) {
            for (int i = 1; i < labs.size(); i++) {
                long before = pointsOfDimension(labs.get(i - 1));
                long after = pointsOfDimension(labs.get(i));
                if (strictly ? before <= after : before < after) {
                    found.add(labs.get(i - 1) + " should be " + (strictly ? "above " : "not below ") + labs.get(i)
                            + " and has " + points(before) + " points against " + points(after));
                }
            }
        }

        private long pointsOfDimension(String lab) {
            String dimension = test.topic().substring(0, test.topic().indexOf('/'));
            return assessment.scorecard(lab).flatMap(card -> card.dimension(dimension))
                    .map(DimensionScore::points).orElse(0L);
        }

        private static String text(Map<String, Long> rules) {
            return rules.isEmpty() ? "nothing" : rules.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(rule -> "'" + rule.getKey() + "' " + points(rule.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static String points(long hundredths) {
            return BigDecimal.valueOf(hundredths, 2).toPlainString();
        }
    }
}
