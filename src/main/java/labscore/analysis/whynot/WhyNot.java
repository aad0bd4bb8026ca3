package labscore.analysis.whynot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import labscore.condition.RuleBody;
import labscore.condition.evaluation.Evaluation;
import labscore.condition.evaluation.Tracing;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.scheme.Judgement;
import labscore.scoring.Credit;

/**
 * Whether a rule credits a lab; if not, what keeps it from doing so.
 *
 * @param body of the rule
 * @param lab asked about
 * @param credits that the rule gives to the lab
 * @param obstacle the first of the rule's elements that does not hold; {@code null} if it credits the lab,
 *     or if all hold and the amount can't be worked out
 * @param turn first day within ten years on which the rule would credit the lab, or if it does, would do
 *     so no more; {@code null} if there is none as long as no fact is added
 */
public record WhyNot(RuleBody body, Lab lab, List<Credit> credits, Obstacle obstacle, LocalDate turn) {

    /**
     * @param judgement of the rule's pack
     * @param scenario with the lab, at the date asked about
     * @throws labscore.problem.LabscoreException if the rule can't be evaluated
     */
    public static WhyNot of(RuleBody body, Lab lab, Judgement judgement, Scenario scenario) {
        Timeline timeline = new Timeline(judgement, scenario);
        List<Credit> credits = credits(body, lab, timeline, scenario.asOf());
        return new WhyNot(body, lab, credits,
                credits.isEmpty() ? obstacle(body, lab, judgement, scenario).orElse(null) : null,
                Forecast.turn(timeline, day -> !credits(body, lab, timeline, day).isEmpty()).orElse(null));
    }

    /** What keeps a rule from crediting a lab; empty if all its elements hold. */
    public static Optional<Obstacle> obstacle(RuleBody body, Lab lab, Judgement judgement, Scenario scenario) {
        Candidates candidates = new Candidates(new Timeline(judgement, scenario));
        Tracing tracing = new Tracing(body, judgement.vocabulary(), scenario.labs(), candidates.counted());
        return new Searching(tracing, new NamedLab(body.lab(), lab.id()), candidates)
                .obstacle(body.elements(), Tracing.start());
    }

    public boolean isCredited() {
        return !credits.isEmpty();
    }

    private static List<Credit> credits(RuleBody body, Lab lab, Timeline timeline, LocalDate day) {
        List<WeighedFact> evidence = timeline.evidence(day);
        return Evaluation.of(timeline.judgement().vocabulary(), timeline.scenario().labs(), evidence).credits(body)
                .stream().filter(credit -> credit.lab().equals(lab.id())).toList();
    }
}
