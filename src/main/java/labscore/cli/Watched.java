package labscore.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import labscore.analysis.Assessor;
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
        assessed++;
        if (shown && System.nanoTime() - next > 0) {
            begin();
            next = System.nanoTime() + PAUSE;
            show(CLEAR + String.format(Locale.ROOT, "%,d variants assessed; Ctrl-C stops", assessed));
        }
        return assessor.assess(scenario);
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
