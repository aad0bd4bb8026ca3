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

    /**
     * @param local names of the lab-local rules
     * @param wide names of all others
     */
    Rules(CompiledPack pack, Set<String> local, Set<String> wide) {
        this.local = pending(pack, local);
        this.wide = pending(pack, wide);
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
}
