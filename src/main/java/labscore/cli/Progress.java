package labscore.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows at a terminal how far long work is, once it takes longer than a second. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String CLEAR = "\r\u001b[K";

    private final Desk desk;
    private final String done;
    private final boolean shown;
    private long next = System.nanoTime() + PATIENCE;
    /** Tidies the line up if the user stops the program; there once progress is shown. */
    private Thread tidying;
    private long steps;

    /** @param done what is counted, as in {@code variants assessed} */
    Progress(Desk desk, String done) {
        this.desk = desk;
        this.done = done;
        this.shown = desk.console().isErrTerminal() && !desk.switches().quiet();
    }

    /** One more. */
    void step() {
        steps(1);
    }

    void steps(long more) {
        steps += more;
        if (shown && System.nanoTime() - next > 0) {
            begin();
            next = System.nanoTime() + PAUSE;
            show(CLEAR + String.format(Locale.ROOT, "%,d %s; Ctrl-C stops", steps, done));
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
