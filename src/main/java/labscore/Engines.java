package labscore;

import java.util.Set;
import labscore.engine.LoadedUnits;
import labscore.engine.RuleEngine;
import labscore.rulepack.CompiledPack;
import labscore.thread.Pending;

/** The engines of one rule pack: with all its rules, made once, or with some of them. */
final class Engines {

    private final CompiledPack pack;
    private final LoadedUnits units;
    private Pending<RuleEngine> whole;

    Engines(CompiledPack pack, LoadedUnits units) {
        this.pack = pack;
        this.units = units;
    }

    CompiledPack pack() {
        return pack;
    }

    /** Begins to make that with all rules, on a thread of its own. */
    synchronized void begin() {
        if (whole == null) {
            whole = Pending.start("rule engine", () -> RuleEngine.of(pack, units));
        }
    }

    RuleEngine whole() {
        begin();
        return whole.result();
    }

    /** @param rules names of those that are to run */
    RuleEngine with(Set<String> rules) {
        return RuleEngine.of(pack, units, rules);
    }
}
