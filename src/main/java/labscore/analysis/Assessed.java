package labscore.analysis;

import java.util.List;
import java.util.Optional;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;

/** The outcome that an assessment tells. */
record Assessed(Assessment assessment) implements Outcome {

    @Override
    public List<Scorecard> scorecards() {
        return assessment.scorecards();
    }

    @Override
    public Optional<Scorecard> scorecard(String lab) {
        return assessment.scorecard(lab);
    }

    @Override
    public Integer rank(String lab) {
        return Standing.of(assessment, lab).rank();
    }

    @Override
    public Double lead() {
        return assessment.lead();
    }
}
