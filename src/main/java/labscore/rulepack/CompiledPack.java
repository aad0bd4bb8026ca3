package labscore.rulepack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.scheme.Judgement;

/**
 * A rule pack as Java classes.
 *
 * @param judgement what the pack states
 * @param types the vocabulary's classes, which those of the rules build upon
 * @param units the rules' classes; each rule counts in one of them
 */
public record CompiledPack(Judgement judgement, CompiledUnit types, List<CompiledUnit> units) {

    /** The same classes, of whose rules only some count. */
    public CompiledPack with(Set<String> rules) {
        return new CompiledPack(judgement, types, units.stream().map(unit -> unit.with(common(unit.rules(), rules)))
                .filter(unit -> !unit.rules().isEmpty()).toList());
    }

    /** Whether a property of evidence may play a part in what a rule gives. */
    public boolean mentions(String rule, String property) {
        return units.stream().filter(unit -> unit.rules().contains(rule))
                .allMatch(unit -> unit.made().get(rule).mentions(property));
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }
}
