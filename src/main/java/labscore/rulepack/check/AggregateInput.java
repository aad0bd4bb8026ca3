package labscore.rulepack.check;

import java.util.Map;
import java.util.Optional;

/**
 * What an aggregate adds up.
 *
 * @param scope of its patterns
 * @param patterns variables of its patterns, outside of nots, with their guards
 * @param isJoined whether it is more than one pattern
 * @param end offset behind its last pattern
 */
record AggregateInput(Scope scope, Map<String, PatternGuard> patterns, boolean isJoined, int end) {

    /** A variable that a pattern of this very aggregate binds. */
    Optional<Scope.Variable> variable(String name) {
        return scope.variable(name).filter(variable -> patterns.containsValue(variable.pattern()));
    }

    /** Has the first pattern bind its id and gives the variable. */
    String witness() {
        Map.Entry<String, PatternGuard> first = patterns.entrySet().iterator().next();
        String variable = Variables.OWN + "id_of_" + first.getKey().substring(1);
        first.getValue().require(variable + " : id");
        return variable;
    }
}
