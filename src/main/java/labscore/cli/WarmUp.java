package labscore.cli;

import java.nio.file.Path;
import labscore.problem.LabscoreException;

/** Makes ready in the background for rules to change, while the user reads the first ranking. */
final class WarmUp {

    private WarmUp() {}

    static void start(Desk desk, Path pack) {
        Thread thread = new Thread(() -> {
            try {
                desk.opener().warmUp(pack);
            } catch (LabscoreException alreadyTold) {
                return;
            }
        }, "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }
}
