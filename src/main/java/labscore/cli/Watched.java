package labscore.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.change.Change;
import labscore.evidence.Scenario;
import labscore.scoring.Assessment;

/** Assesses, and shows at a terminal how far it is once that takes longer than a second. */
final class Watched implements Assessor, AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String CLEAR = "\r\u001b[K";

    private final Assessor assessor;
    private final Desk desk;
    private final boolean shown;
    private long next = System.nanoTime() + PATIENCE;
    /** Tidies the line up if the user stops the program; there once progress is shown. */
    private Thread tidying;
    private int assessed;

    Watched(Assessor assessor, Desk desk) {
        this.assessor = assessor;
        this.desk = desk;
        this.shown = desk.console().isErrTerminal() && !desk.switches().quiet();
    }

    @Override
    public Assessment assess(Scenario scenario) {
        watch();
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
                watch();
                return variants.with(changes, question);
            }
        };
    }

    private void watch() {
        assessed++;
        if (shown && System.nanoTime() - next > 0) {
            begin();
            next = System.nanoTime() + PAUSE;
            show(CLEAR + String.format(Locale.ROOT, "%,d variants assessed; Ctrl-C stops", assessed));
        }
    }

    private void begin() {
        if (tidying == null) {
            tidying = new Thread(() -> show(CLEAR));
            Runtime.getRuntime().addShutdownHook(tidying);
        }
    }

    @Override
    public void close() {
        if (tidying != null) {
            Runtime.getRuntime().removeShutdownHook(tidying);
            show(CLEAR);
        }
    }

    private void show(String text) {
        new Errors(desk.console(), desk.switches()).write(text);
    }
}
