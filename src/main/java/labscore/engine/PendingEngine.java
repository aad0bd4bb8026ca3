package labscore.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import labscore.problem.LabscoreException;
import labscore.rulepack.CompiledPack;

/** An engine that is made on a thread of its own, beside the reading of scenarios, which takes as long. */
public final class PendingEngine {

    private final FutureTask<RuleEngine> making;

    /** Begins to make the engine of a pack. */
    public PendingEngine(CompiledPack pack) {
        making = new FutureTask<>(() -> RuleEngine.of(pack));
        Thread thread = new Thread(making, "rule engine");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The engine, as soon as it is made.
     *
     * @throws LabscoreException if it can't be made
     */
    public RuleEngine engine() {
        try {
            return making.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof LabscoreException failure) {
                throw failure;
            }
            throw new IllegalStateException("the rules could not be loaded", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the rules were loaded", stopped);
        }
    }
}
