package labscore.engine;

import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

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
        KieSession session = KieBaseBuilder.createKieBaseFromModel(List.of(), ShareBetaNodesOption.NO).newKieSession();
        session.fireAllRules();
        session.dispose();
    }
}
