package labscore.cli;

import labscore.analysis.Assessor;
import labscore.evidence.Scenario;
import labscore.scoring.Assessment;

/** Assesses, and shows how far it is. */
final class Watched implements Assessor, AutoCloseable {

    private final Assessor assessor;
    private final Progress progress;

    Watched(Assessor assessor, Desk desk) {
        this.assessor = assessor;
        this.progress = new Progress(desk, "variants assessed");
    }

    @Override
    public Assessment assess(Scenario scenario) {
        progress.step();
        return assessor.assess(scenario);
    }

    @Override
    public void close() {
        progress.close();
    }
}
