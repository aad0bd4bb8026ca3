package labscore.analysis;

import java.util.List;
import java.util.function.Function;
import labscore.analysis.change.Change;
import labscore.evidence.Scenario;

/** Tries changes to one scenario. */
public interface Variants {

    /** The scenario without changes. */
    Scenario base();

    /**
     * Makes the changes, asks, and undoes them, whatever the answer or failure.
     *
     * @param changes made one after another, if they are to the same thing
     * @param question asked while they are made; the outcome is not to be kept
     * @throws labscore.problem.LabscoreException if a change names what the rule pack doesn't have
     */
    <T> T with(List<? extends Change> changes, Function<Outcome, T> question);
}
