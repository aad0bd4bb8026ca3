package labscore.engine;

import java.util.List;
import org.kie.api.runtime.KieSession;

/** Loads Drools' own classes on a thread of its own, while a rule pack is still read or compiled. */
public final class EngineAhead {

    private EngineAhead() {}

    /** Begins; nobody need wait for it. */
    public static void load() {
        Thread thread = new Thread(EngineAhead::run, "engine ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run() {
        KieSession session = Networks.of(List.of()).newKieSession();
        session.fireAllRules();
        session.dispose();
    }
}
