package labscore.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.scheme.Judgement;
import labscore.scoring.Terms;
import labscore.scoring.Weights;

/**
 * A scenario to be changed, with what is looked up for each change.
 *
 * @param terms by which it is scored if no change says otherwise
 */
record Base(Scenario scenario, Map<String, Fact> facts, Map<String, Lab> labs, Terms terms) {

    static Base of(Scenario scenario, Judgement judgement) {
        return new Base(scenario, byId(scenario.facts(), Fact::id), byId(scenario.labs(), Lab::id),
                terms(scenario, judgement));
    }

    /** @throws labscore.problem.LabscoreException if the scenario names what the rule pack doesn't have */
    static Terms terms(Scenario scenario, Judgement judgement) {
        return Terms.of(judgement.withPoints(scenario.points()),
                Weights.inForce(judgement.scheme(), scenario.profile(), scenario.weights()));
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        items.forEach(item -> byId.put(id.apply(item), item));
        return byId;
    }
}
