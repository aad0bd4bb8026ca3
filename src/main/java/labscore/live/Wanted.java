package labscore.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.analysis.change.Change;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.scheme.Judgement;
import labscore.scoring.Terms;

/**
 * A variant to be made.
 *
 * @param facts that differ from the base, {@code null} for those left out
 * @param labs likewise
 * @param choices the base, with its date, profile, weights and points changed but not its facts and labs
 * @param terms by which it is scored
 */
record Wanted(Base base, Map<String, Fact> facts, Map<String, Lab> labs, Scenario choices, Terms terms) {

    /** @throws labscore.problem.LabscoreException if a change names what the rule pack doesn't have */
    static Wanted of(Base base, List<? extends Change> changes, Judgement judgement) {
        Map<String, Fact> facts = new HashMap<>();
        Map<String, Lab> labs = new HashMap<>();
        Scenario choices = base.scenario();
        for (Change change : changes) {
            if (change instanceof Change.OfFact ofFact) {
                facts.put(ofFact.id(), ofFact.after());
            } else if (change instanceof Change.OfLab ofLab) {
                labs.put(ofLab.id(), ofLab.after());
            } else {
                choices = change.applyTo(choices);
            }
        }
        return new Wanted(base, facts, labs, choices,
                choices == base.scenario() ? base.terms() : Base.terms(choices, judgement));
    }
}
