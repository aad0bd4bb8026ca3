package labscore.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Java classes that were compiled together. Those of another unit may have the same names.
 *
 * @param classes byte code by class name
 * @param models names of the classes that hold the rules' models
 * @param rules names of the rules that count; the models may hold more, which have been changed since
 */
public record CompiledUnit(Map<String, byte[]> classes, List<String> models, Set<String> rules) {

    /** Of a pack of which nothing was compiled. */
    public static final CompiledUnit NONE = new CompiledUnit(Map.of(), List.of(), Set.of());

    /** The same classes, of whose rules only some count. */
    public CompiledUnit with(Set<String> newRules) {
        return new CompiledUnit(classes, models, newRules);
    }
}
