package labscore.analysis.use;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;
import labscore.scoring.ScoredCredit;

/**
 * What a rule does in a scenario, and which tests name it.
 *
 * @param rule with the points in force
 * @param tests in the order of files and lines
 * @param labs that it credits, the largest worth first
 */
public record RuleUse(Rule rule, List<NamedIn> tests, List<LabUse> labs) {

    /** For and against at once: what points, not for whom. */
    private static final Comparator<LabUse> LARGEST_FIRST = Comparator
            .<LabUse>comparingLong(use -> -Math.abs(use.worth())).thenComparing(use -> use.lab().id());

    /**
     * Of all rules, by dimension in the order of the scheme, then by name.
     *
     * @param tests by rule
     */
    public static List<RuleUse> of(Assessment assessment, Map<String, List<NamedIn>> tests) {
        List<RuleUse> uses = new ArrayList<>();
        assessment.dimensions().forEach(dimension -> assessment.judgement().rules().values().stream()
                .filter(rule -> rule.dimension().equals(dimension.id()))
                .map(rule -> new RuleUse(rule, tests.getOrDefault(rule.name(), List.of()), labs(assessment, rule)))
                .forEach(uses::add));
        return List.copyOf(uses);
    }

    private static List<LabUse> labs(Assessment assessment, Rule rule) {
        return assessment.scorecards().stream().flatMap(card -> lab(card, rule)).sorted(LARGEST_FIRST).toList();
    }

    private static Stream<LabUse> lab(Scorecard card, Rule rule) {
        List<ScoredCredit> credits = card.dimensions().stream().flatMap(dimension -> dimension.credits().stream())
                .filter(credit -> credit.rule().name().equals(rule.name())).toList();
        return credits.isEmpty() ? Stream.of() : Stream.of(new LabUse(
                card.lab(), credits, credits.stream().mapToLong(ScoredCredit::worth).sum()));
    }

    public boolean isFired() {
        return !labs.isEmpty();
    }

    public int credits() {
        return labs.stream().mapToInt(use -> use.credits().size()).sum();
    }

    /** Over all labs, hundredths of a point. */
    public long worth() {
        return labs.stream().mapToLong(LabUse::worth).sum();
    }

    /** Sum of the sizes of all worths, for and against, hundredths of a point. */
    public long gross() {
        return labs.stream().flatMap(use -> use.credits().stream()).mapToLong(credit -> Math.abs(credit.worth()))
                .sum();
    }
}
