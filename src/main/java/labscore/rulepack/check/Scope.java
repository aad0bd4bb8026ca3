package labscore.rulepack.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables of a rule, in the order bound. A variable knows where its value comes from, so that a
 * rule which calculates with it can be kept from matching while that value is unknown.
 */
final class Scope {

    /**
     * @param type of its value
     * @param pattern that bound it, or {@code null} for the result of a function
     */
    record Variable(ValueType type, PatternGuard pattern) {}

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<String> reserved = new HashSet<>();

    void bind(String name, Variable variable) {
        variables.put(name, variable);
    }

    /** Keeps a name from being bound, without giving it a value. */
    void reserve(String name) {
        reserved.add(name);
    }

    boolean isTaken(String name) {
        return reserved.contains(name) || variables.containsKey(name);
    }

    Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Map<String, Variable> all() {
        return variables;
    }

    /** A scope that sees all of this one and keeps what it binds to itself. */
    Scope inner() {
        Scope inner = new Scope();
        inner.variables.putAll(variables);
        inner.reserved.addAll(reserved);
        return inner;
    }
}
