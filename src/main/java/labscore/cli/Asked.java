package labscore.cli;

import java.nio.file.Path;
import java.util.Optional;
import labscore.kept.KeptAssessments;
import labscore.kept.LastAnswer;
import labscore.kept.Question;
import labscore.problem.LabscoreException;
import labscore.scenario.ScenarioFinder;
import labscore.scoring.Assessment;
import labscore.thread.Pending;

/**
 * A scenario under the choices of a run.
 *
 * @param fingerprinted whether the fingerprint of the facts is wanted
 * @param last answer to that; it is read while it is seen whether it still answers
 */
record Asked(ScenarioName name, Choices choices, boolean fingerprinted, Optional<LastAnswer> last) {

    static Asked of(ScenarioName name, Choices choices, boolean fingerprinted, Optional<KeptAssessments> kept) {
        Optional<LastAnswer> last = kept.flatMap(keeper -> last(keeper, name, choices));
        last.ifPresent(answer -> Pending.start("last answer", answer::assessment));
        return new Asked(name, choices, fingerprinted, last);
    }

    /** Nothing if there is no such scenario: who reads it will say so. */
    private static Optional<LastAnswer> last(KeptAssessments kept, ScenarioName name, Choices choices) {
        try {
            return kept.last(new Question("", file(name), choices.dayInWords(), choices.words()));
        } catch (LabscoreException unreadable) {
            return Optional.empty();
        }
    }

    Path file() {
        return file(name);
    }

    private static Path file(ScenarioName name) {
        return ScenarioFinder.find(name.given(), name.folder());
    }

    /** @param rules fingerprint of the rule pack */
    Question question(String rules) {
        return new Question(rules, file(), choices.dayInWords(), choices.words());
    }

    /** The answer, if it was given before under these rules and files. */
    Optional<Assessment> found(KeptAssessments kept, String rules) {
        return kept.find(question(rules), last)
                .filter(answer -> !fingerprinted || !answer.factsFingerprint().isEmpty());
    }

    /** What was answered last, whatever has changed since. */
    Optional<Assessment> earlier() {
        return last.flatMap(LastAnswer::assessment);
    }
}
