package labscore.rulepack.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import labscore.problem.Problem;

/**
 * The variables of a rule, in the order bound. A variable knows where its value comes from, so that a
 * rule which calculates with it can be kept from matching while that value is unknown.
 */
final class Scope {

    /**
     * @param type of its value
     * @param pattern that bound it, or {@code null} for the result of a function
     * @param field whose value it is, or {@code null} if it is the evidence itself or a calculated value
     */
    record Variable(ValueType type, PatternGuard pattern, String field) {}

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private final Map<String, Problem> lost = new HashMap<>();

    void bind(String name, Variable variable) {
        variables.put(name, variable);
    }

    /** Keeps a name from being bound, without giving it a value. */
    void reserve(String name) {
        reserved.add(name);
    }

    /** Keeps in mind why a name that its author binds has no value: who uses it has the same problem. */
    void lose(String name, Problem cause) {
        if (!variables.containsKey(name)) {
            lost.putIfAbsent(name, cause);
        }
    }

    /** Why a name has no value, if it was to have one. */
    Optional<Problem> loss(String name) {
        return Optional.ofNullable(lost.get(name));
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
        inner.lost.putAll(lost);
        return inner;
    }
}
