package labscore.cli;

import java.util.List;
import java.util.function.Function;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.change.Change;
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
    public Variants on(Scenario scenario) {
        Variants variants = assessor.on(scenario);
        return new Variants() {
            @Override
            public Scenario base() {
                return scenario;
            }

            @Override
            public <T> T with(List<? extends Change> changes, Function<Outcome, T> question) {
                progress.step();
                return variants.with(changes, question);
            }
        };
    }

    @Override
    public void close() {
        progress.close();
    }
}
