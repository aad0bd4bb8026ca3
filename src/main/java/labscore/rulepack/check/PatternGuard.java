package labscore.rulepack.check;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What must hold of a pattern besides what its author wrote: that the evidence has happened, and that
 * a value is known with which the rule calculates (arithmetic on null would stop the engine).
 */
final class PatternGuard {

    private final int insertAt;
    private final boolean hasConstraints;
    private final Set<String> conditions = new LinkedHashSet<>();

    /**
     * @param insertAt offset behind the pattern's opening bracket
     * @param hasConstraints whether anything stands between its brackets
     */
    PatternGuard(int insertAt, boolean hasConstraints) {
        this.insertAt = insertAt;
        this.hasConstraints = hasConstraints;
    }

    void require(String condition) {
        conditions.add(condition);
    }

    void requireKnown(String value) {
        require(value + " != null");
    }

    void writeTo(Edits edits) {
        if (!conditions.isEmpty()) {
            edits.insertFirst(insertAt, " " + String.join(", ", conditions) + (hasConstraints ? "," : ""));
        }
    }
}
