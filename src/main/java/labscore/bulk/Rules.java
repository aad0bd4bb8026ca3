package labscore.bulk;

import java.util.Optional;
import java.util.Set;
import labscore.engine.RuleEngine;
import labscore.rulepack.CompiledPack;
import labscore.thread.Pending;

/** The two kinds of rules, made ready to run while facts are read. */
final class Rules {

    private final Optional<Pending<RuleEngine>> local;
    private final Optional<Pending<RuleEngine>> wide;
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

    private static Optional<Pending<RuleEngine>> pending(CompiledPack pack, Set<String> rules) {
        return rules.isEmpty() ? Optional.empty()
                : Optional.of(Pending.start("rule engine", () -> RuleEngine.of(pack.with(rules))));
    }

    Optional<RuleEngine> local() {
        return local.map(Pending::result);
    }

    Optional<RuleEngine> wide() {
        return wide.map(Pending::result);
    }

    boolean areOfOneLab() {
        return ofOneLab;
    }
}
