package labscore.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.PackClassLoader;
import labscore.rulepack.CompiledRule;
import labscore.rulepack.bytecode.Refusal;
import org.drools.model.Rule;

/** The classes of one compiled unit, and the rules made of them so far. For one thread at a time. */
final class LoadedUnit {

    private final PackClassLoader classes;
    private final Map<String, CompiledRule> compiled;
    private final Map<String, Rule> made = new HashMap<>();

    /**
     * @param types defines the classes of evidence
     * @throws labscore.problem.LabscoreException if a class of it does what no rule may
     */
    LoadedUnit(PackClassLoader types, CompiledUnit unit) {
        classes = new PackClassLoader(types, unit);
        compiled = unit.made();
    }

    /** By name. */
    List<Rule> rules(Collection<String> names) {
        return new TreeSet<>(names).stream().map(name -> made.computeIfAbsent(name, this::make)).toList();
    }

    private Rule make(String name) {
        CompiledRule rule = compiled.get(name);
        try {
            return (Rule) classes.own(rule.className()).getMethod(rule.method()).invoke(null);
        } catch (ReflectiveOperationException | RuntimeException broken) {
            throw Refusal.of(broken);
        }
    }
}
