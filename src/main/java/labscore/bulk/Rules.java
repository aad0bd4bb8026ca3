package labscore.bulk;

import java.util.Optional;
import java.util.Set;
import labscore.engine.PendingEngine;
import labscore.engine.RuleEngine;
import labscore.rulepack.CompiledPack;

/** The two kinds of rules, made ready to run while facts are read. */
final class Rules {

    private final Optional<PendingEngine> local;
    private final Optional<PendingEngine> wide;
    private final boolean ofOneLab;

    /**
     * @param local names of the lab-local rules
     * @param wide names of all others
     * @param ofOneLab whether the lab-local rules ask for no lab but the one that they credit
     */
    Rules(CompiledPack pack, Set<String> local, Set<String> wide, boolean ofOneLab) {
        this.local = pending(pack, local);
        this.wide = pending(pack, wide);
        this.ofOneLab = ofOneLab;
    }

    private static Optional<PendingEngine> pending(CompiledPack pack, Set<String> rules) {
        return rules.isEmpty() ? Optional.empty() : Optional.of(new PendingEngine(pack.with(rules)));
    }

    Optional<RuleEngine> local() {
        return local.map(PendingEngine::engine);
    }

    Optional<RuleEngine> wide() {
        return wide.map(PendingEngine::engine);
    }

    boolean areOfOneLab() {
        return ofOneLab;
    }
}
