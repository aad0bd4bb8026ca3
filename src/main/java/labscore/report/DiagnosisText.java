package labscore.report;

import java.util.List;
import java.util.stream.Stream;
import labscore.analysis.whynot.Miss;
import labscore.analysis.whynot.Obstacle;
import labscore.condition.evaluation.Check;
import labscore.report.wording.Phrases;
import labscore.ruletest.Diagnosis;

/** Says why a rule that should have fired in a test did not: which condition fails on which fact, by how much. */
record DiagnosisText(Diagnosis diagnosis, Phrases phrases) {

    /** The verdict, then a line for each reason. */
    static List<String> lines(Diagnosis diagnosis) {
        DiagnosisText text = new DiagnosisText(diagnosis, Phrases.of(diagnosis.body(), diagnosis.vocabulary()));
        return Stream.concat(
                Stream.of("Why '" + diagnosis.body().rule() + "' does not credit " + diagnosis.lab().name() + ":"),
                text.reasons()).toList();
    }

    private Stream<String> reasons() {
        return diagnosis.obstacle() == null
                ? Stream.of("all that it asks for holds, but a value that the amount needs is unknown")
                : WhyNotText.outermostFirst(diagnosis.obstacle()).stream().flatMap(this::reasons);
    }

    private Stream<String> reasons(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.Short total && !total.checks().isEmpty()) {
            return total.checks().stream().filter(check -> !check.holds()).map(this::asked);
        }
        if (obstacle instanceof Obstacle.Unmatched unmatched && !unmatched.nearest().isEmpty()) {
            return Stream.concat(reasons(unmatched.nearest().get(0)),
                    unmatched.uncounted().stream().map(WhyNotText::uncounted));
        }
        String held = obstacle.held().isEmpty() ? "it asks that "
                : "with " + Words.list(List.copyOf(obstacle.held())) + " it asks further that ";
        String asks = held + phrases.element(obstacle.element()) + ". " + WhyNotText.instead(obstacle);
        return Stream.concat(Stream.of(asks), obstacle instanceof Obstacle.Unmatched unmatched
                ? unmatched.uncounted().stream().map(WhyNotText::uncounted) : Stream.empty());
    }

    private Stream<String> reasons(Miss miss) {
        String fact = miss.evidence().fact().type() + " " + miss.evidence().fact().id() + ": ";
        return miss.checks().stream().filter(check -> !check.holds()).map(check -> fact + asked(check));
    }

    /** {@code asks for units at least 100, is 99 (1 below)}. */
    private String asked(Check check) {
        return "asks for " + phrases.condition(check.condition())
                + (check.actual() == null ? "" : ", is " + CheckText.actual(check))
                + " (" + CheckText.distance(check) + ")";
    }
}
