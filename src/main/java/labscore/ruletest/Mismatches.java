package labscore.ruletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;
import labscore.scoring.ScoredCredit;

/** Holds what a case expects against what came of it. */
final class Mismatches {

    private final RuleTest test;
    private final Assessment assessment;
    /** By lab and rule of the topic, hundredths. */
    private final Map<String, Map<String, Long>> worths = new TreeMap<>();
    private final List<Mismatch> found = new ArrayList<>();

    private Mismatches(RuleTest test, Assessment assessment) {
        this.test = test;
        this.assessment = assessment;
        assessment.scorecards().forEach(this::gather);
    }

    /** In the order in which the case names them. */
    static List<Mismatch> between(RuleTest test, Assessment assessment) {
        return new Mismatches(test, assessment).found();
    }

    private void gather(Scorecard card) {
        Map<String, Long> ofLab = worths.computeIfAbsent(card.lab().id(), lab -> new TreeMap<>());
        for (DimensionScore dimension : card.dimensions()) {
            for (ScoredCredit credit : dimension.credits()) {
                if (credit.rule().where().file().equals(test.topic())) {
                    ofLab.merge(credit.rule().name(), credit.worth(), Long::sum);
                }
            }
        }
    }

    private List<Mismatch> found() {
        RuleTest.Expected expected = test.expected();
        expected.credits().forEach(this::credits);
        expected.points().forEach(this::points);
        expected.fires().stream().filter(rule -> credited(rule).isEmpty()).map(Mismatch.Silent::new)
                .forEach(found::add);
        expected.silent().stream().filter(rule -> !credited(rule).isEmpty())
                .map(rule -> new Mismatch.Fired(rule, credited(rule))).forEach(found::add);
        order(expected.above(), false);
        order(expected.notBelow(), true);
        return List.copyOf(found);
    }

    private void credits(String lab, Map<String, Long> expected) {
        Map<String, Long> actual = worths.get(lab);
        Set<String> rules = new TreeSet<>(expected.keySet());
        rules.addAll(actual.keySet());
        for (String rule : rules) {
            if (!actual.containsKey(rule) || !actual.get(rule).equals(expected.get(rule))) {
                found.add(new Mismatch.Worth(lab, rule, expected.get(rule), actual.get(rule)));
            }
        }
    }

    private void points(String lab, long expected) {
        long actual = worths.get(lab).values().stream().mapToLong(Long::longValue).sum();
        if (actual != expected) {
            found.add(new Mismatch.Points(lab, expected, actual));
        }
    }

    private List<String> credited(String rule) {
        return worths.entrySet().stream().filter(lab -> lab.getValue().containsKey(rule)).map(Map.Entry::getKey)
                .toList();
    }

    private void order(List<String> labs, boolean equalAllowed) {
        for (int i = 1; i < labs.size(); i++) {
            long upper = pointsOfDimension(labs.get(i - 1));
            long lower = pointsOfDimension(labs.get(i));
            if (equalAllowed ? upper < lower : upper <= lower) {
                found.add(new Mismatch.Order(labs.get(i - 1), upper, labs.get(i), lower, equalAllowed));
            }
        }
    }

    private long pointsOfDimension(String lab) {
        String dimension = test.topic().substring(0, test.topic().indexOf('/'));
        return assessment.scorecard(lab).flatMap(card -> card.dimension(dimension)).map(DimensionScore::points)
                .orElse(0L);
    }
}
