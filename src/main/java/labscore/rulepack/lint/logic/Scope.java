package labscore.rulepack.lint.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What names mean at a place of a rule.
 *
 * @param here what the pattern around the place stands for; {@code null} outside of patterns
 * @param evidence variables of whole facts and labs
 * @param values variables of fields and results
 */
public record Scope(Instance here, Map<String, Instance> evidence, Map<String, Term> values) {

    public static final Scope EMPTY = new Scope(null, Map.of(), Map.of());

    public Scope {
        evidence = Map.copyOf(evidence);
        values = Map.copyOf(values);
    }

    public Scope within(Instance pattern) {
        return new Scope(pattern, evidence, values);
    }

    public Scope outside() {
        return within(null);
    }

    public Scope with(String variable, Instance pattern) {
        Map<String, Instance> more = new HashMap<>(evidence);
        more.put(variable, pattern);
        return new Scope(here, more, values);
    }

    public Scope with(String variable, Term value) {
        Map<String, Term> more = new HashMap<>(values);
        more.put(variable, value);
        return new Scope(here, evidence, more);
    }

    Optional<Instance> instance(String variable) {
        return Optional.ofNullable(evidence.get(variable));
    }

    Optional<Term> value(String variable) {
        return Optional.ofNullable(values.get(variable));
    }
}
