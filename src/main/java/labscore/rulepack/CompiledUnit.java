package labscore.rulepack;

import java.util.Map;
import java.util.Set;

/**
 * Java classes that were compiled together. Those of another unit may have the same names.
 *
 * @param classes byte code by class name
 * @param made what came of each rule, by its name
 * @param rules names of the rules that count; there may be more, which have been changed since
 */
public record CompiledUnit(Map<String, byte[]> classes, Map<String, CompiledRule> made, Set<String> rules) {

    /** Of a pack of which nothing was compiled. */
    public static final CompiledUnit NONE = new CompiledUnit(Map.of(), Map.of(), Set.of());

    /** The same classes, of whose rules only some count. */
    public CompiledUnit with(Set<String> newRules) {
        return new CompiledUnit(classes, made, newRules);
    }
}
